package nl.gehoordengedaan.programme;

import java.util.List;
import java.util.Optional;

/** Something that another capability shows on the public page of a programme, such as what it promised again and again. */
public interface ProgrammeBlock {

    /**
     * What is shown, in the language of the reader.
     *
     * @param id   tells this block from others on the page
     * @param more where there is more of it
     */
    record Block(String id, String title, List<Line> lines, String more, String moreWords) {
    }

    /**
     * One line of it.
     *
     * @param badge how it stands, in a word
     * @param kind  the colour of that word: neutral, info, good, warn or bad
     * @param text  when, or until when
     * @param href  where that can be read; empty when nowhere
     */
    record Line(String what, String badge, String kind, String text, String href) {
    }

    /** Empty when there is nothing to show of this programme. */
    Optional<Block> of(ProgrammeOutline programme);
}
