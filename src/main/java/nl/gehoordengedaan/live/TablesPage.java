package nl.gehoordengedaan.live;

import java.time.Instant;
import java.util.List;

/**
 * What somebody of the programme sees of the tables of a meeting.
 *
 * @param id       of the meeting
 * @param code     its number, as in public addresses
 * @param wallOpen true when everyone may see the wall
 * @param from     from when the codes work
 */
public record TablesPage(String id, String code, String title, Instant startsAt, Instant from, Instant until, boolean wallOpen, List<Row> tables,
                         List<TablePage.Choice> lines) {

    /**
     * One table.
     *
     * @param code  by which its host comes in, in two halves to read it out
     * @param notes how much was noted there
     * @param open  true when the code works now
     * @param size  how many squares the picture of its address is wide
     * @param path  the black ones
     */
    public record Row(String id, int number, String name, String host, String code, List<String> lines, List<String> lineNames, long notes, boolean open,
                      boolean closed, int size, String path) {
    }
}
