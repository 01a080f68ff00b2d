package nl.gehoordengedaan.architecture.breaches.contribution;

import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.shared.UseCase;

/** Can be done with a form only. */
@UseCase
public class ActKnowsPage {

    void act(Form form) {
        form.text("words");
    }
}
