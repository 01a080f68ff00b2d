package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What {@code bpmn/privacy.bpmn} calls. */
@Named
@ApplicationScoped
public class PrivacySteps {

    @Inject
    KeepNoLonger keepNoLonger;

    public boolean warn() {
        return keepNoLonger.warn();
    }

    public boolean remove() {
        return keepNoLonger.remove();
    }

    public void end() {
        keepNoLonger.end();
    }
}
