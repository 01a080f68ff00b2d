package nl.gehoordengedaan.signup;

import java.util.List;

/**
 * The page on which somebody signs up.
 *
 * @param open    false when one cannot sign up any more
 * @param left    how many seats are left; below 0 when there is no limit
 * @param waiting true when whoever signs up now comes on the waiting list
 */
public record SignUpPage(MeetingCard meeting, boolean open, int left, boolean waiting, Choices choices) {

    /** One possibility of a field. */
    public record Choice(String value, String label) {
    }

    /** What can be chosen. */
    public record Choices(List<Choice> interpreters, List<Choice> districts, String districtWord, List<Choice> invited, List<Choice> companions,
                          List<Choice> children) {
    }
}
