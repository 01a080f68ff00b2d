package nl.gehoordengedaan.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody typed in a form: kept until it is accepted, and shown again with the sentence of each broken rule. */
public class Form {

    /** One broken rule, in the reader's language; {@code field} is empty when it is about the whole. */
    public record Refusal(String field, String sentence) {
    }

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, Upload> files = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    /** A form in which nothing is typed yet. */
    public static Form empty() {
        return new Form();
    }

    /** The same form, with this field filled in beforehand. */
    public Form with(String field, String value) {
        if (value != null) {
            values.computeIfAbsent(field, name -> new ArrayList<>()).add(value);
        }
        return this;
    }

    /** The same form, with this field as it is now said to be. */
    public Form replace(String field, String value) {
        values.remove(field);
        return with(field, value);
    }

    void add(String field, Upload file) {
        files.put(field, file);
    }

    void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    /** What was typed here, as it was typed; empty when nothing was. */
    public String value(String field) {
        List<String> typed = values.get(field);
        return typed == null || typed.isEmpty() ? "" : typed.get(0);
    }

    /** All that was chosen here, for a field that may occur more than once. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return values.containsKey(field);
    }

    /**
     * What was typed here, fit to keep: Unicode composed, line ends as one character, without control characters, without white space
     * around it.
     */
    public String text(String field) {
        return clean(value(field));
    }

    /** See {@link #text}; null when nothing was typed. */
    public String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public Optional<Upload> file(String field) {
        return Optional.ofNullable(files.get(field)).filter(file -> !file.isEmpty());
    }

    public List<String> errors(String field) {
        return refusals.stream().filter(refusal -> refusal.field().equals(field)).map(Refusal::sentence).toList();
    }

    public List<Refusal> getAllErrors() {
        return List.copyOf(refusals);
    }

    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
            .replaceAll("[\\p{Cc}&&[^\n\t]]", "").strip();
    }
}
