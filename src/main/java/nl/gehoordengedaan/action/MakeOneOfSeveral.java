package nl.gehoordengedaan.action;

import jakarta.enterprise.context.ApplicationScoped;
import nl.gehoordengedaan.workflow.BulkDeed;

/** Offers on the work list to make one action of what was chosen there. */
@ApplicationScoped
class MakeOneOfSeveral implements BulkDeed {

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
        return "action.several.make";
    }

    @Override
    public String page() {
        return "/work/contributions/action";
    }

    @Override
    public String parameter() {
        return "contribution";
    }
}
