package nl.gehoordengedaan.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.BrokenRule.Breach;
import nl.gehoordengedaan.shared.Ids;

/**
 * Between JSON and the records of the doors for programs, in both directions. The record says what may be sent: a field it does not have is
 * refused, and so is a value of another sort; so the record is the documentation too.
 */
public final class Json {

    private static final int DEEPEST = 10;

    private final List<Breach> breaches = new ArrayList<>();

    private Json() {
    }

    /** @throws BrokenRule with each field that is not known or not what it must be */
    static <R extends Record> R read(String text, Class<R> type) {
        Json reading = new Json();
        R read = reading.record(object(text), type, "");
        if (!reading.breaches.isEmpty()) {
            throw new BrokenRule(BrokenRule.Kind.INPUT, reading.breaches);
        }
        return read;
    }

    /** One object and nothing behind it. What the library cannot hold, such as numbers of pages, it tells in many ways. */
    private static JsonObject object(String text) {
        try (JsonParser parser = jakarta.json.Json.createParser(new StringReader(text))) {
            if (parser.next() != Event.START_OBJECT) {
                throw unreadable();
            }
            JsonObject sent = object(parser, 1);
            if (parser.hasNext()) {
                throw unreadable();
            }
            return sent;
        } catch (RuntimeException notAnObject) {
            throw unreadable();
        }
    }

    private static BrokenRule unreadable() {
        return BrokenRule.of(BrokenRule.Kind.UNREADABLE, "", "api.unreadable");
    }

    /** A name that occurs twice means one thing to one reader and another to the next, so it is not read at all. */
    private static JsonObject object(JsonParser parser, int depth) {
        JsonObjectBuilder object = jakarta.json.Json.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw unreadable();
            }
            object.add(name, value(parser, parser.next(), depth));
        }
        return object.build();
    }

    private static JsonValue value(JsonParser parser, Event event, int depth) {
        if (depth > DEEPEST) {
            throw unreadable();
        }
        if (event == Event.START_OBJECT) {
            return object(parser, depth + 1);
        }
        if (event != Event.START_ARRAY) {
            return parser.getValue();
        }
        JsonArrayBuilder array = jakarta.json.Json.createArrayBuilder();
        for (Event next = parser.next(); next != Event.END_ARRAY; next = parser.next()) {
            array.add(value(parser, next, depth + 1));
        }
        return array.build();
    }

    private <R extends Record> R record(JsonObject sent, Class<R> type, String at) {
        RecordComponent[] fields = type.getRecordComponents();
        Set<String> known = Arrays.stream(fields).map(RecordComponent::getName).collect(Collectors.toSet());
        sent.keySet().stream().filter(name -> !known.contains(name)).forEach(name -> refuse(at + name, "api.unknown-field", shown(name)));
        Object[] values = Arrays.stream(fields).map(field -> value(sent.get(field.getName()), field.getGenericType(), at + field.getName())).toArray();
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(Arrays.stream(fields).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException notARecord) {
            throw new IllegalStateException(notARecord);
        }
    }

    /** Null when nothing was sent, and when it was refused. */
    private Object value(JsonValue sent, Type type, String field) {
        if (sent == null || sent.getValueType() == ValueType.NULL) {
            return type == boolean.class ? Boolean.FALSE : null;
        }
        if (type instanceof ParameterizedType list) {
            return list(sent, list.getActualTypeArguments()[0], field);
        }
        Class<?> one = (Class<?>) type;
        if (one.isRecord()) {
            return sent instanceof JsonObject object ? record(object, one.asSubclass(Record.class), field + ".")
                : refuse(field, "api.not-an-object", field);
        }
        if (one == boolean.class || one == Boolean.class) {
            if (sent.getValueType() == ValueType.TRUE || sent.getValueType() == ValueType.FALSE) {
                return sent.getValueType() == ValueType.TRUE;
            }
            refuse(field, "api.not-yes-or-no", field);
            return type == boolean.class ? Boolean.FALSE : null;
        }
        if (one == Integer.class) {
            return sent instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < Integer.SIZE ? number.intValue()
                : refuse(field, "api.not-a-number", field);
        }
        if (!(sent instanceof JsonString string)) {
            return refuse(field, "api.not-text", field);
        }
        String text = Form.empty().with(field, string.getString()).text(field);
        return text.isEmpty() ? null : fromText(text, one, field);
    }

    private Object fromText(String text, Class<?> type, String field) {
        if (type == String.class) {
            return text;
        }
        if (type == UUID.class) {
            Optional<UUID> id = Ids.parse(text);
            return id.isPresent() ? id.get() : refuse(field, "api.not-an-id", field);
        }
        if (type == LocalDate.class) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException notADay) {
                return refuse(field, "api.not-a-day", field);
            }
        }
        if (type.isEnum()) {
            Optional<?> found = Arrays.stream(type.getEnumConstants()).filter(each -> word(each).equalsIgnoreCase(text)).findFirst();
            return found.isPresent() ? found.get()
                : refuse(field, "api.not-a-choice", field, Arrays.stream(type.getEnumConstants()).map(Json::word).collect(Collectors.joining(", ")));
        }
        throw new IllegalStateException("No way to read a " + type);
    }

    private Object list(JsonValue sent, Type type, String field) {
        if (!(sent instanceof JsonArray array)) {
            return refuse(field, "api.not-a-list", field);
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object value = value(array.get(i), type, field + "[" + i + "]");
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private Object refuse(String field, String code, Object... args) {
        if (breaches.size() < 50) {
            breaches.add(new Breach(shown(field), code, List.of(args)));
        }
        return null;
    }

    /** A name of a megabyte is not sent back. */
    private static String shown(String name) {
        return name.length() <= 60 ? name : name.substring(0, 60) + "…";
    }

    /** As JSON; what is null is left out. */
    public static JsonObject of(Record record) {
        JsonObjectBuilder json = jakarta.json.Json.createObjectBuilder();
        for (RecordComponent field : record.getClass().getRecordComponents()) {
            try {
                field.getAccessor().setAccessible(true);
                JsonValue value = of(field.getAccessor().invoke(record));
                if (value != null) {
                    json.add(field.getName(), value);
                }
            } catch (ReflectiveOperationException notARecord) {
                throw new IllegalStateException(notARecord);
            }
        }
        return json.build();
    }

    private static JsonValue of(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof Collection<?> several) {
            JsonArrayBuilder array = jakarta.json.Json.createArrayBuilder();
            several.stream().map(Json::of).forEach(array::add);
            return array.build();
        }
        if (value instanceof Boolean yes) {
            return yes ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Number number) {
            JsonNumber whole = jakarta.json.Json.createValue(number.longValue());
            return whole;
        }
        return jakarta.json.Json.createValue(value instanceof Enum<?> choice ? word(choice) : value.toString());
    }

    /** One of a few possibilities, as it stands in JSON: in lower case. */
    public static String word(Object choice) {
        return ((Enum<?>) choice).name().toLowerCase(Locale.ROOT);
    }
}
