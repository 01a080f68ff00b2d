package nl.gehoordengedaan.programme;

import java.util.Arrays;
import java.util.List;

/** A part of a file of programmes, with the fields it may have: what is read, and what the page explains one by one. */
public enum FilePart {

    PROGRAMME("slug", "name", "municipality", "timeZone", "postcodeArea", "districtWord", "phone", "visitingAddress", "openingHours", "ambition",
            "attachedAreas", "languages", "districts", "lines", "partners", "routing", "holidays", "terms", "questionsPerAction"),
    AMBITION("years", "targets"),
    LINE("code", "name", "shortTermBudgetEur", "goals", "indicators", "interventions"),
    INDICATOR("name", "unit", "baseline", "ambition"),
    PARTNER("code", "name", "steeringGroup", "email", "phone"),
    ROUTING(Arrays.stream(PartnerRole.values()).map(Enum::name).toArray(String[]::new)),
    HOLIDAYS("goodFriday", "liberationDay", "closingDays"),
    TERM("term", "reminder", "directorAfter");

    private final List<String> fields;

    FilePart(String... fields) {
        this.fields = List.of(fields);
    }

    /** In the order in which people read them. */
    public List<String> fields() {
        return fields;
    }
}
