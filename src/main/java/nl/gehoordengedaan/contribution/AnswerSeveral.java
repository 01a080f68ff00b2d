package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import nl.gehoordengedaan.workflow.BulkDeed;

/** Offers on the work list to give the same response to all that was chosen there. */
@ApplicationScoped
class AnswerSeveral implements BulkDeed {

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
        return "contribution.several.answer";
    }

    @Override
    public String page() {
        return "/work/contributions/answer";
    }

    @Override
    public String parameter() {
        return "contribution";
    }
}
