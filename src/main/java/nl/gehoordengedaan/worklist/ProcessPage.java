package nl.gehoordengedaan.worklist;

import java.time.Instant;
import java.util.List;

/**
 * The picture of a process, and in it "you are here" when it is that of one matter; every element in the words of the reader.
 *
 * @param process id of the process
 * @param title   what it is called
 * @param code    the number of the matter; empty without one
 * @param words   what it is about
 * @param language of those words; empty when unknown
 * @param back    where the matter itself is; empty for the picture alone
 * @param pictures the picture in which it is now, then those of the processes that call it; without a matter the process and what it calls
 * @param passed  what was done, oldest first
 * @param waiting where it is; empty when it has ended
 * @param ended   since when it has ended; null while it runs or for the picture alone
 * @param alarms  what will happen by itself and when
 * @param parts   without a matter: what the process consists of, in order
 * @param moments without a matter: what happens by itself when nobody does anything
 */
public record ProcessPage(String process, String title, String code, String words, String language, String back, List<Picture> pictures,
        List<Step> passed, List<Here> waiting, Instant begun, Instant ended, List<Step> alarms, List<Part> parts, List<String> moments) {

    /**
     * A picture.
     *
     * @param file address of the file
     * @param here where it is now in it: one {@code element=words} a line
     */
    public record Picture(String process, String title, String file, String here) {
    }

    /** Something that was done, or will happen, at a moment. */
    public record Step(String words, Instant at) {
    }

    /** Where it is, since when; null when not known. */
    public record Here(String words, Instant since, boolean failed) {
    }

    /** A part of the process, and who does it; empty for the system itself. */
    public record Part(String words, String who) {
    }
}
