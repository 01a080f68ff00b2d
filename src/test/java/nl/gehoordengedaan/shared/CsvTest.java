package nl.gehoordengedaan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|cmd", "%0A"})
    void a_cell_is_never_taken_for_a_formula(String cell) {
        assertThat(Csv.cell(cell)).isEqualTo("'" + cell);
    }

    @Test
    void numbers_stay_numbers_and_nothing_stays_empty() {
        assertThat(Csv.cell(-1)).isEqualTo("-1");
        assertThat(Csv.cell(null)).isEmpty();
        assertThat(Csv.cell("Çiğdem")).isEqualTo("Çiğdem");
    }

    @Test
    void a_row_is_quoted_where_needed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Csv csv = Csv.to(out, "Naam", "Rol");
        csv.row("Voorbeeld; \"Sam\"", "regel 1\nregel 2");
        csv.finish();

        assertThat(out.toString(StandardCharsets.UTF_8))
            .isEqualTo("\uFEFFNaam;Rol\r\n\"Voorbeeld; \"\"Sam\"\"\";\"regel 1\nregel 2\"\r\n");
    }
}
