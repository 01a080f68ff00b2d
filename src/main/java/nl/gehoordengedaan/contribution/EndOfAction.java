package nl.gehoordengedaan.contribution;

/** Whether an action that came of a contribution has ended: whoever keeps the actions knows. */
public interface EndOfAction {

    /** @param action the number of the action */
    boolean hasEnded(String action);
}
