package nl.gehoordengedaan.signup;

/** How somebody heard of a meeting. */
public enum Invited {
    MAIL,
    LETTER,
    POSTER,
    AMBASSADOR,
    NEIGHBOUR,
    SCHOOL,
    INTERNET,
    OTHERWISE
}
