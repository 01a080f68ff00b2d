package nl.gehoordengedaan.meeting;

import java.util.List;

/** A kind of meeting: what it has and what it does not have. Each kind is a package with one bean of this. */
public interface MeetingKind {

    /** The name of the package and of the process in bpmn/ by which it runs; also the end of the keys of its words. */
    String name();

    /** Can everyone see it before it is held, and sign up or just come? A talk in the room of a school is not announced. */
    boolean isPublic();

    /** Does one sign up for it? */
    boolean hasSignUp();

    /** Is there talk at tables, at which somebody writes down what is said? */
    boolean hasTables();

    /** Are there minutes afterwards, which those who were there may amend? */
    boolean hasMinutes();

    /** How many calendar days before it people should know of it; 0 when that makes no difference. */
    int daysAhead();

    /** What its parts may be, to begin with; the first is the usual one. */
    List<Template> templates();

    /** Parts to begin with. @param key the key of the message with its name */
    record Template(String key, List<TemplatePart> parts) {
    }

    /** A part to begin with. @param key the key of the message with its title */
    record TemplatePart(String key, int minutes) {
    }
}
