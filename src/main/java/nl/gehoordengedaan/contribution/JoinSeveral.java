package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import nl.gehoordengedaan.workflow.BulkDeed;

/** Offers on the work list to join what was chosen there: six about the same lamp. */
@ApplicationScoped
class JoinSeveral implements BulkDeed {

    @Override
    public String process() {
        return "contribution";
    }

    @Override
    public String step() {
        return "answer";
    }

    @Override
    public String label() {
        return "contribution.several.join";
    }

    @Override
    public String page() {
        return "/work/contributions/join";
    }

    @Override
    public String parameter() {
        return "contribution";
    }
}
