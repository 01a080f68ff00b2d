package nl.gehoordengedaan.live;

import static nl.gehoordengedaan.shared.Refused.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.gehoordengedaan.programme.Bureau;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.BrokenRule;
import org.junit.jupiter.api.Test;

/** Lists as somebody typed them: read whole, and each line that is wrong told with its number. */
class SheetReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-25T19:30:00Z");

    private static List<List<String>> rows(byte[] content) {
        List<List<String>> rows = new ArrayList<>();
        SheetReader.read(content, (number, cells) -> rows.add(cells));
        return rows;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void quotes_semicolons_line_breaks_and_every_script_come_through() {
        assertThat(rows(utf8("\uFEFFtekst;soort\r\n\"Hij zei: \"\"nee; nooit\"\"\r\ntweede regel\";zorg\r\n;\r\nمصباح الشارع;vraag\r\nİğne ışığı;idee\r\n")))
            .containsExactly(List.of("tekst", "soort"), List.of("Hij zei: \"nee; nooit\"\ntweede regel", "zorg"), List.of("مصباح الشارع", "vraag"),
                List.of("İğne ışığı", "idee"));
        assertThat(rows(utf8("sep=,\ntekst,soort\n\"a, b\",idee"))).containsExactly(List.of("tekst", "soort"), List.of("a, b", "idee"));
        assertThat(rows(utf8("tekst\tsoort\na;b\tidee"))).containsExactly(List.of("tekst", "soort"), List.of("a;b", "idee"));
    }

    @Test
    void what_an_older_spreadsheet_wrote_is_read_too() {
        assertThat(rows("tekst;soort\ncafé ‘Voorbeeld’ – €5;idee".getBytes(Charset.forName("windows-1252")))).contains(List.of("café ‘Voorbeeld’ – €5", "idee"));
        assertThat(rows(("\uFEFFtekst\nÇay").getBytes(StandardCharsets.UTF_16LE))).contains(List.of("Çay"));
    }

    @Test
    void a_line_has_the_number_that_the_spreadsheet_shows_also_after_a_cell_of_several_lines() {
        List<Integer> numbers = new ArrayList<>();
        SheetReader.read(utf8("tekst\n\"een\ntwee\"\ndrie\n"), (number, cells) -> numbers.add(number));
        assertThat(numbers).containsExactly(1, 2, 4);
    }

    @Test
    void a_workbook_is_read_with_its_days_and_numbers() throws IOException {
        assertThat(rows(workbook("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>tekst</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>aantal</t></is></c>"
            + "<c r=\"C1\" t=\"inlineStr\"><is><t>datum</t></is></c></row><row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>مثال &amp; meer</t></is></c>"
            + "<c r=\"B3\"><v>12</v></c><c r=\"C3\" s=\"1\"><v>46351.5</v></c></row>")))
            .containsExactly(List.of("tekst", "aantal", "datum"), List.of("مثال & meer", "12", "2026-11-25 12:00"));
    }

    @Test
    void a_file_that_unfolds_into_gigabytes_or_is_something_else_is_refused_with_a_sentence() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(nothing);
            }
        }
        assertThat(bomb.size()).isLessThan(SheetReader.MAX_BYTES);
        assertRefused(() -> rows(bomb.toByteArray()), "file: live.import.unfolds");
        assertRefused(() -> rows(utf8("PK\u0003\u0004 and then nothing")), "file: live.import.unreadable");
        assertRefused(() -> rows(new byte[SheetReader.MAX_BYTES + 1]), "file: live.import.too-large");
        assertRefused(() -> rows(utf8("x\n".repeat(SheetReader.MOST_LINES + 2))), "file: live.import.too-many");
    }

    @Test
    void three_hundred_lines_as_an_organiser_typed_them_become_notes_and_ten_are_told_to_be_wrong() throws IOException {
        byte[] list = Files.readAllBytes(Path.of("src/test/resources/live/lijst-voorbeeld.csv"));
        List<ImportColumn> columns = ImportedLines.guess(ImportedLines.heads(list));
        assertThat(columns).containsExactly(ImportColumn.WORDS, ImportColumn.KIND, ImportColumn.TABLE, ImportColumn.LINE, ImportColumn.DISTRICT,
            ImportColumn.LANGUAGE, ImportColumn.PEOPLE, ImportColumn.AT, null);
        List<ImportedLines.Line> lines = lines(list, columns);
        assertThat(lines).hasSize(300);
        assertThat(lines.stream().filter(line -> !line.isGood()).flatMap(line -> line.breaches().stream()).map(BrokenRule.Breach::code))
            .containsExactly("live.import.at", "live.import.at", "live.people.between", "live.import.kind", "live.words.empty", "live.import.district",
                "live.import.table", "live.people.between", "live.import.language", "live.import.future");
        assertThat(lines).extracting(ImportedLines.Line::id).doesNotHaveDuplicates();
        assertThat(lines(list, columns)).extracting(ImportedLines.Line::id).as("the same list makes the same notes")
            .containsExactlyElementsOf(lines.stream().map(ImportedLines.Line::id).toList());
    }

    private static List<ImportedLines.Line> lines(byte[] list, List<ImportColumn> columns) {
        List<ImportedLines.Line> lines = new ArrayList<>();
        new ImportedLines(meeting(), Map.of(1, UUID.randomUUID(), 2, UUID.randomUUID(), 3, UUID.randomUUID(), 4, UUID.randomUUID()), NOW)
            .read(list, columns, lines::add);
        return lines;
    }

    private static LiveMeeting meeting() {
        List<ProgrammeOutline.Choice> lines = choices(LINES);
        List<ProgrammeOutline.Choice> districts = choices(List.of("Lage Weide", "Wetering", "Hoogkamer", "Zuidbuurt"));
        ProgrammeOutline programme = new ProgrammeOutline(UUID.randomUUID(), "westwijk", "Wij de Westwijk", "Vlaardingen", "buurt", new Bureau("", "", ""), List.of(), lines, districts,
            List.of(), Map.of(), Map.of(), null);
        return new LiveMeeting(new UUID(1, 2), "123456789", "Bewonersavond (voorbeeld)", NOW, NOW, false, programme, lines, districts);
    }

    private static final List<String> LINES = List.of("Kind", "Ouders", "Werk en opleiding", "Veiligheid", "Leefbaarheid", "Bewonerskracht");

    private static List<ProgrammeOutline.Choice> choices(List<String> names) {
        return names.stream().map(name -> new ProgrammeOutline.Choice(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name, name)).toList();
    }

    private static byte[] workbook(String rows) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        String documents = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = Map.of(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
            "_rels/.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + documents + "/officeDocument\" Target=\"xl/workbook.xml\"/>"
                + "</Relationships>",
            "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + documents + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
                + "</workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + relations + "\"><Relationship Id=\"r1\" Type=\"" + documents
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"" + documents + "/styles\" Target=\"styles.xml\"/></Relationships>",
            "xl/styles.xml", "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"170\" formatCode=\"dd-mm-yyyy hh:mm\"/></numFmts>"
                + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>",
            "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + part.getValue()));
            }
        }
        return file.toByteArray();
    }
}
