package nl.gehoordengedaan.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.BrokenRule.Breach;

/** One object of a file while it is read: asks for what it needs and remembers every mistake with the place where it stands. */
final class Reading {

    /** Who sees a hundred mistakes has another file in hand. */
    private static final int MOST_BREACHES = 100;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");
    private static final int MOST_DECIMALS = 4;
    static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private final JsonObject object;
    private final String path;
    private final List<Breach> breaches;

    private Reading(JsonObject object, String path, List<Breach> breaches) {
        this.object = object;
        this.path = path;
        this.breaches = breaches;
    }

    static Reading of(String json) {
        try (JsonReader reader = READERS.createReader(new StringReader(json))) {
            JsonValue value = reader.readValue();
            if (value instanceof JsonObject object) {
                return new Reading(object, "", new ArrayList<>());
            }
        } catch (JsonParsingException unreadable) {
            throw BrokenRule.input("file", "programme.import.unreadable", unreadable.getLocation().getLineNumber());
        } catch (RuntimeException unreadable) {
            // a reader may refuse what is nested too deeply with any exception it likes
            throw BrokenRule.input("file", "programme.import.no-json");
        }
        throw BrokenRule.input("file", "programme.import.no-programmes");
    }

    void orRefuse() {
        if (!breaches.isEmpty()) {
            throw new BrokenRule(BrokenRule.Kind.INPUT, breaches);
        }
    }

    void that(boolean holds, String key, String code, Object... args) {
        if (!holds) {
            refuse(key, code, args);
        }
    }

    void refuse(String key, String code, Object... args) {
        if (breaches.size() < MOST_BREACHES) {
            breaches.add(new Breach(at(key), code, List.of(args)));
        }
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** A word that is spelled wrong would otherwise be left out without anybody noticing. */
    void knowsOnly(FilePart part) {
        knowsOnly(part.fields().toArray(String[]::new));
    }

    void knowsOnly(String... known) {
        Set<String> words = Set.copyOf(Arrays.asList(known));
        object.keySet().stream().filter(key -> !words.contains(key)).forEach(key -> refuse(shortened(key), "programme.import.unknown-field"));
    }

    Set<String> keys() {
        return object.keySet();
    }

    boolean has(String key) {
        return object.containsKey(key);
    }

    String required(String key, int longest) {
        if (!object.containsKey(key) || object.get(key).getValueType() == ValueType.NULL) {
            refuse(key, "programme.import.missing");
            return null;
        }
        return text(object.get(key), key, longest);
    }

    /** @param whenNull what the field becomes when the file says null: unknown, or the value that holds for everybody */
    Given<String> text(String key, int longest, String whenNull) {
        if (!object.containsKey(key)) {
            return Given.notMentioned();
        }
        return new Given<>(true, object.get(key).getValueType() == ValueType.NULL ? whenNull : text(object.get(key), key, longest));
    }

    private String text(JsonValue value, String key, int longest) {
        if (!(value instanceof JsonString string)) {
            refuse(key, "programme.import.no-text");
            return null;
        }
        String text = string.getString().strip();
        if (text.isEmpty()) {
            refuse(key, "programme.import.missing");
            return null;
        }
        if (text.length() > longest) {
            refuse(key, "programme.import.too-long", longest);
            return null;
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            refuse(key, "programme.import.control-characters");
            return null;
        }
        return text;
    }

    List<String> texts(String key, int most, int longest) {
        List<String> texts = new ArrayList<>();
        List<JsonValue> values = array(key, most);
        for (int i = 0; i < values.size(); i++) {
            String text = text(values.get(i), key + "[" + i + "]", longest);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    List<Reading> objects(String key, int most) {
        List<Reading> objects = new ArrayList<>();
        List<JsonValue> values = array(key, most);
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof JsonObject one) {
                objects.add(new Reading(one, at(key) + "[" + i + "]", breaches));
            } else {
                refuse(key + "[" + i + "]", "programme.import.no-object");
            }
        }
        return objects;
    }

    private List<JsonValue> array(String key, int most) {
        if (!object.containsKey(key)) {
            return List.of();
        }
        if (!(object.get(key) instanceof JsonArray array)) {
            refuse(key, "programme.import.no-list");
            return List.of();
        }
        if (array.size() > most) {
            refuse(key, "programme.import.too-many", most);
            return List.of();
        }
        return array;
    }

    /** Empty when the file does not mention it, or mentions it wrongly. */
    Optional<Reading> object(String key) {
        if (!object.containsKey(key)) {
            return Optional.empty();
        }
        if (object.get(key) instanceof JsonObject one) {
            return Optional.of(new Reading(one, at(key), breaches));
        }
        refuse(key, "programme.import.no-object");
        return Optional.empty();
    }

    Given<Long> whole(String key, long least, long most) {
        if (!object.containsKey(key)) {
            return Given.notMentioned();
        }
        BigDecimal number = decimal(key);
        if (number == null) {
            return new Given<>(true, null);
        }
        if (number.stripTrailingZeros().scale() > 0 || number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            refuse(key, "programme.import.whole-number", least, most);
            return new Given<>(true, null);
        }
        return new Given<>(true, number.longValueExact());
    }

    BigDecimal decimal(String key) {
        JsonValue value = object.getOrDefault(key, JsonValue.NULL);
        if (value.getValueType() == ValueType.NULL) {
            return null;
        }
        if (!(value instanceof JsonNumber json)) {
            refuse(key, "programme.import.no-number");
            return null;
        }
        BigDecimal number = json.bigDecimalValue();
        // the size first: to strip the zeros of 1E1000000000 takes all memory there is
        if (number.abs().compareTo(LARGEST) > 0 || number.scale() > 100 || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            refuse(key, "programme.import.number", MOST_DECIMALS);
            return null;
        }
        return number.stripTrailingZeros();
    }

    Given<Boolean> yesOrNo(String key) {
        if (!object.containsKey(key)) {
            return Given.notMentioned();
        }
        ValueType type = object.get(key).getValueType();
        if (type != ValueType.TRUE && type != ValueType.FALSE) {
            refuse(key, "programme.import.no-boolean");
            return Given.notMentioned();
        }
        return new Given<>(true, type == ValueType.TRUE);
    }

    <E extends Enum<E>> Optional<E> oneOf(String key, Class<E> words) {
        if (!object.containsKey(key)) {
            return Optional.empty();
        }
        E[] all = words.getEnumConstants();
        Optional<E> word = object.get(key) instanceof JsonString text
                ? Arrays.stream(all).filter(one -> one.name().equals(text.getString())).findFirst() : Optional.empty();
        that(word.isPresent(), key, "programme.import.one-of", String.join(", ", Arrays.stream(all).map(Enum::name).toList()));
        return word;
    }

    List<LocalDate> days(String key, int most) {
        List<LocalDate> days = new ArrayList<>();
        List<String> texts = texts(key, most, 10);
        for (int i = 0; i < texts.size(); i++) {
            LocalDate day = day(texts.get(i));
            that(day != null, key + "[" + i + "]", "programme.import.day");
            if (day != null) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static String shortened(String key) {
        String printable = key.replaceAll("\\p{Cntrl}", "");
        return printable.length() > 40 ? printable.substring(0, 40) + "…" : printable;
    }
}
