package nl.gehoordengedaan.signup;

/**
 * What somebody who signed up sees behind the personal link.
 *
 * @param valid    false when the link is too old: then only a new one can be asked for
 * @param mailed   true when the link came by mail: then one can see everything that is known of that address
 * @param open     true while it can be changed
 * @param present  was this person there?
 * @param reached  is there an address to which mail goes?
 * @param qrSize   how many squares the code for the door is wide; 0 when it is not shown
 * @param qrPath   its squares, as the path of an SVG
 * @param done     what was just done: "in", "waiting", "changed", "cancelled", "again", "sent", "stopped", or empty
 */
public record PersonalPage(String secret, MeetingCard meeting, boolean valid, boolean mailed, boolean open, SignUpState state, boolean present,
                           boolean reached, boolean stopped, String name, String spoken, int people, int companions, String interpreter, int children,
                           boolean wheelchair, String needs, int qrSize, String qrPath, SignUpPage.Choices choices, String done) {
}
