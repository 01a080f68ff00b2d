package nl.gehoordengedaan.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A list that leaves as a file for a spreadsheet: row by row, and so that no cell is taken for a formula by the program that opens it. */
public final class Csv {

    private final CSVPrinter printer;

    private Csv(CSVPrinter printer) {
        this.printer = printer;
    }

    /** Begins the file. The mark in front and the semicolons are what spreadsheets in Dutch expect. */
    public static Csv to(OutputStream out, String... heading) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        Csv csv = new Csv(new CSVPrinter(writer, CSVFormat.EXCEL.builder().setDelimiter(';').get()));
        csv.row((Object[]) heading);
        return csv;
    }

    /** One row; {@code null} gives an empty cell. */
    public void row(Object... cells) throws IOException {
        printer.printRecord(Arrays.stream(cells).map(Csv::cell).toList());
    }

    public void finish() throws IOException {
        printer.flush();
    }

    static String cell(Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = !(value instanceof Number) && !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
