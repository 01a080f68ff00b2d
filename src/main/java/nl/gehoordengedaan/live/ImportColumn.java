package nl.gehoordengedaan.live;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of notes can hold, and what people write above it. */
enum ImportColumn {
    WORDS("wat er gezegd is", "tekst", "inbreng", "opmerking", "opmerkingen", "wat", "wat is er gezegd", "gezegd", "reactie", "words", "text", "what was said",
        "söylenen", "metin", "ما قيل", "co powiedziano", "tekst reactie"),
    KIND("soort", "type", "kind", "tür", "النوع", "rodzaj", "soort inbreng"),
    TABLE("tafel", "tafelnummer", "tafel nr", "tafelnr", "table", "masa", "الطاولة", "stół"),
    LINE("onderwerp", "thema", "programmatafel", "lijn", "subject", "line", "konu", "الموضوع", "temat"),
    DISTRICT("buurt of wijk", "buurt", "wijk", "kwadrant", "district", "mahalle", "الحي", "osiedle"),
    LANGUAGE("taal", "language", "dil", "اللغة", "język"),
    PEOPLE("aantal mensen", "aantal", "hoeveel", "aantal personen", "van hoeveel mensen", "people", "kişi", "عدد الناس", "liczba osób"),
    AT("wanneer", "datum", "tijd", "datum en tijd", "moment", "when", "date", "ne zaman", "متى", "kiedy");

    private final List<String> heads;

    ImportColumn(String... heads) {
        this.heads = List.of(heads);
    }

    /** What a column with this above it holds; empty when that cannot be seen. */
    static Optional<ImportColumn> under(String head) {
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("[?:*#.]", "").replaceAll("\\s+", " ").strip();
        return Arrays.stream(values()).filter(each -> each.heads.contains(plain)).findFirst();
    }
}
