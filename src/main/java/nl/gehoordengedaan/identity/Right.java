package nl.gehoordengedaan.identity;

/** One thing that may be allowed. Who has it is said in {@link Role}; on which object, by the {@link Scope} of that object. */
public enum Right {
    SEE_WORK,
    READ_CONTRIBUTION,
    CHECK_CONTRIBUTION,
    ANSWER_CONTRIBUTION,
    ENTER_CONTRIBUTION,
    PASS_SIGNAL,
    /** See an action with everything that is not personal. */
    READ_ACTION,
    /** Pick up, move, report done: for the organisation whose turn it is. */
    WORK_ON_ACTION,
    /** Make, assign, take back, give up, decide on reopening. */
    DIRECT_ACTION,
    /** Plan, announce, change, move and cancel a meeting, and record that it took place. */
    PLAN_MEETING,
    /** See who comes to a meeting, sign up others, and stand at the door. */
    MANAGE_SIGN_UPS,
    SEE_MAIL_LOG,
    SEE_SETTINGS,
    IMPORT_PROGRAMMES,
    MANAGE_ACCOUNTS,
    OPERATE
}
