package nl.gehoordengedaan.identity;

/** One thing that may be allowed. Who has it is said in {@link Role}; on which object, by the {@link Scope} of that object. */
public enum Right {
    SEE_WORK,
    READ_CONTRIBUTION,
    CHECK_CONTRIBUTION,
    ANSWER_CONTRIBUTION,
    ENTER_CONTRIBUTION,
    PASS_SIGNAL,
    READ_ACTION,
    SEE_MAIL_LOG,
    SEE_SETTINGS,
    IMPORT_PROGRAMMES,
    MANAGE_ACCOUNTS,
    OPERATE
}
