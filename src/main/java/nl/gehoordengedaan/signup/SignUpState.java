package nl.gehoordengedaan.signup;

/** Whether somebody who signed up has seats. */
public enum SignUpState {
    /** Has seats. */
    IN,
    /** Gets seats when there are enough, after those who came earlier. */
    WAITING,
    /** Does not come. */
    CANCELLED
}
