package nl.gehoordengedaan.signup;

import nl.gehoordengedaan.shared.Rules;

/**
 * What somebody needs to take part.
 *
 * @param interpreter ISO 639 code of the language into which is interpreted; null for none
 * @param children    for how many children somebody must be there
 * @param wheelchair  does somebody come in a wheelchair?
 * @param other       in their own words; null for nothing
 */
record Wishes(String interpreter, int children, boolean wheelchair, String other) {

    static final int MAX_CHILDREN = 10;
    static final int MAX_OTHER = 500;
    static final Wishes NONE = new Wishes(null, 0, false, null);

    boolean isEmpty() {
        return equals(NONE);
    }

    void check(Rules rules) {
        rules.that(interpreter == null || interpreter.matches("[a-z]{2,3}"), "interpreter", "signup.interpreter.wrong")
            .that(children >= 0 && children <= MAX_CHILDREN, "children", "signup.children.wrong", MAX_CHILDREN)
            .that(other == null || other.length() <= MAX_OTHER, "needs", "signup.needs.long", MAX_OTHER);
    }

    /** What somebody needs may tell about a health. */
    @Override
    public String toString() {
        return isEmpty() ? "no wishes" : "wishes";
    }
}
