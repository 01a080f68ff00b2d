package nl.gehoordengedaan.live;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.gehoordengedaan.shared.BrokenRule;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a list that somebody typed in a spreadsheet, as CSV or XLSX, line by line. What it is is seen by its content, not by its name. */
final class SheetReader {

    static final int MAX_BYTES = 10 * 1024 * 1024;
    static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 60;
    /** A cell that is longer than any note is no cell. */
    private static final int LONGEST_CELL = 40_000;
    /** What a file of ten megabytes may unfold to: a list of twenty thousand long lines. */
    private static final long MOST_UNFOLDED = 120L * 1024 * 1024;
    private static final int MOST_PARTS = 400;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private SheetReader() {
    }

    /**
     * @param line told of each line with something in it: its number as a spreadsheet shows it, and its cells, stripped
     * @throws BrokenRule when it is no list that we can read
     */
    static void read(byte[] content, BiConsumer<Integer, List<String>> line) {
        if (content.length > MAX_BYTES) {
            throw BrokenRule.input("file", "live.import.too-large", MAX_BYTES / 1024 / 1024);
        }
        Counting counted = new Counting(line);
        try {
            if (content.length > 4 && content[0] == 'P' && content[1] == 'K') {
                mustNotUnfoldTooFar(content);
                xlsx(content, counted);
            } else {
                csv(text(content), counted);
            }
        } catch (IOException | UncheckedIOException | ExcelReaderException | IllegalArgumentException | IllegalStateException unreadable) {
            throw BrokenRule.input("file", "live.import.unreadable");
        }
    }

    private static final class Counting {
        private final BiConsumer<Integer, List<String>> line;
        private int count;

        Counting(BiConsumer<Integer, List<String>> line) {
            this.line = line;
        }

        void accept(int number, Stream<String> cells) {
            List<String> clean = cells.limit(MOST_COLUMNS).map(SheetReader::clean).toList();
            if (clean.stream().allMatch(String::isEmpty)) {
                return;
            }
            if (++count > MOST_LINES + 1) {
                throw BrokenRule.input("file", "live.import.too-many", MOST_LINES);
            }
            line.accept(number, clean);
        }
    }

    private static String clean(String cell) {
        if (cell == null) {
            return "";
        }
        String some = cell.length() > LONGEST_CELL ? cell.substring(0, LONGEST_CELL) : cell;
        return Normalizer.normalize(some, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ')
            .replaceAll("[\\p{Cc}\\uFEFF&&[^\n\t]]", "").strip();
    }

    /** Spreadsheets write UTF-8 with or without a mark, UTF-16, and in the Netherlands still Windows-1252. */
    static String text(byte[] content) {
        if (content.length >= 2 && ((content[0] & 0xFF) == 0xFF && (content[1] & 0xFF) == 0xFE || (content[0] & 0xFF) == 0xFE && (content[1] & 0xFF) == 0xFF)) {
            return new String(content, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(content, Charset.forName("windows-1252"));
        }
    }

    private static void csv(String text, Counting lines) throws IOException {
        String sheet = text.startsWith("sep=") ? text.substring(text.indexOf('\n') + 1) : text;
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(sheet)).setIgnoreEmptyLines(true).setLenientEof(true)
            .setTrailingData(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(sheet), format)) {
            // the line on which it begins: a cell may hold several
            long began = 1;
            for (CSVRecord each : parser) {
                lines.accept((int) began, each.stream());
                began = parser.getCurrentLineNumber() + 1;
            }
        }
    }

    /** What occurs most in the first line, outside quotes. */
    private static char delimiter(String text) {
        int[] counts = new int[3];
        char[] known = {';', ',', '\t'};
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted = c == '"' ? !quoted : quoted;
            for (int k = 0; k < known.length && !quoted; k++) {
                counts[k] += c == known[k] ? 1 : 0;
            }
        }
        return counts[1] > counts[0] && counts[1] >= counts[2] ? ',' : counts[2] > counts[0] ? '\t' : ';';
    }

    /** A small file can unfold into gigabytes; it is unfolded once without being kept, before anybody reads it. */
    private static void mustNotUnfoldTooFar(byte[] content) throws IOException {
        byte[] some = new byte[64 * 1024];
        long unfolded = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts++;
                for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
                    unfolded += read;
                    if (unfolded > MOST_UNFOLDED || parts > MOST_PARTS) {
                        throw BrokenRule.input("file", "live.import.unfolds");
                    }
                }
            }
        }
        if (parts == 0) {
            throw BrokenRule.input("file", "live.import.unreadable");
        }
    }

    private static void xlsx(byte[] content, Counting lines) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, true));
            Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS); i++) {
                    cells.add(row.getOptionalCell(i).map(SheetReader::shown).orElse(""));
                }
                lines.accept(row.getRowNum(), cells.stream());
            });
        }
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return Optional.ofNullable(cell.getText()).orElse("");
        }
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(java.util.Locale.ROOT);
        if (format.contains("yy") || format.contains("d-m") || format.contains("d/m") || format.contains("m/d")) {
            return MOMENT.format(cell.asDate());
        }
        java.math.BigDecimal number = cell.asNumber();
        return number.stripTrailingZeros().toPlainString();
    }
}
