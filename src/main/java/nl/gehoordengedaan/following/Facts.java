package nl.gehoordengedaan.following;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a letter mentions, as text that can wait in a table: texts, numbers, booleans, moments and days come back as they went in. */
final class Facts {

    private static final String MOMENT = "moment";
    private static final String DAY = "day";

    private Facts() {
    }

    /** @throws IllegalArgumentException for anything else: a fault of ours */
    static String write(Map<String, Object> values) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach((name, value) -> {
            if (value instanceof CharSequence text) {
                json.add(name, text.toString());
            } else if (value instanceof Boolean yes) {
                json.add(name, yes);
            } else if (value instanceof Number number) {
                json.add(name, new BigDecimal(number.toString()));
            } else if (value instanceof Instant moment) {
                json.add(name, Json.createObjectBuilder().add(MOMENT, moment.toString()));
            } else if (value instanceof LocalDate day) {
                json.add(name, Json.createObjectBuilder().add(DAY, day.toString()));
            } else {
                throw new IllegalArgumentException("News cannot mention this: " + name);
            }
        });
        return json.build().toString();
    }

    static Map<String, Object> read(String facts) {
        try (JsonReader reader = Json.createReader(new StringReader(facts))) {
            JsonObject json = reader.readObject();
            Map<String, Object> values = new HashMap<>();
            json.forEach((name, value) -> values.put(name, value(value)));
            return values;
        }
    }

    private static Object value(JsonValue value) {
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            default -> when(value.asJsonObject());
        };
    }

    private static Number number(JsonNumber number) {
        return number.isIntegral() ? (Number) number.longValue() : (Number) number.doubleValue();
    }

    private static Object when(JsonObject value) {
        return value.containsKey(MOMENT) ? Instant.parse(value.getString(MOMENT)) : LocalDate.parse(value.getString(DAY));
    }
}
