package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.gehoordengedaan.page.Form;

/** Reads what was typed by itself. */
@Entity
public class EntityKnowsPage {

    @Id
    private int id;

    void read(Form form) {
        id = form.text("id").length();
    }
}
