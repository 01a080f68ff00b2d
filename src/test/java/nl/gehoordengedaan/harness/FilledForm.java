package nl.gehoordengedaan.harness;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.FormElement;

/** A form of a page with what somebody filled in; the order of the page is kept. Each change gives a new one. */
public record FilledForm(URI action, boolean isMultipart, List<Field> fields) {

    /** One field; a file has a name and a type. */
    public record Field(String name, String value, String fileName, String type, byte[] content) {
    }

    static FilledForm of(FormElement form) {
        List<Field> fields = new ArrayList<>();
        form.formData().forEach(entry -> fields.add(text(entry.key(), entry.value())));
        return new FilledForm(URI.create(form.hasAttr("action") ? form.absUrl("action") : form.baseUri()),
            "multipart/form-data".equalsIgnoreCase(form.attr("enctype")), List.copyOf(fields));
    }

    /** Replaces what stood there, or adds it. */
    public FilledForm with(String name, String value) {
        return replaced(text(name, value));
    }

    /** Sends the field once more, as a second tick in a list of boxes. */
    public FilledForm also(String name, String value) {
        List<Field> changed = new ArrayList<>(fields);
        changed.add(text(name, value));
        return new FilledForm(action, isMultipart, List.copyOf(changed));
    }

    public FilledForm without(String name) {
        return new FilledForm(action, isMultipart, fields.stream().filter(field -> !field.name.equals(name)).toList());
    }

    public FilledForm attach(String name, String fileName, String type, byte[] content) {
        return replaced(new Field(name, "", fileName, type, content));
    }

    /** @return what the field holds, or "" */
    public String value(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).map(Field::value).findFirst().orElse("");
    }

    String urlencoded() {
        return fields.stream().map(field -> encoded(field.name) + "=" + encoded(field.value)).collect(Collectors.joining("&"));
    }

    BodyPublisher multipart(String boundary) {
        List<byte[]> parts = new ArrayList<>();
        for (Field field : fields) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field.name + "\"";
            if (field.fileName == null) {
                parts.add(bytes(head + "\r\n\r\n" + field.value));
            } else {
                parts.add(bytes(head + "; filename=\"" + field.fileName + "\"\r\nContent-Type: " + field.type + "\r\n\r\n"));
                parts.add(field.content);
            }
            parts.add(bytes("\r\n"));
        }
        parts.add(bytes("--" + boundary + "--\r\n"));
        return BodyPublishers.ofByteArrays(parts);
    }

    private FilledForm replaced(Field wanted) {
        List<Field> changed = new ArrayList<>(fields);
        int place = changed.stream().map(Field::name).toList().indexOf(wanted.name);
        changed.removeIf(field -> field.name.equals(wanted.name));
        changed.add(place < 0 ? changed.size() : place, wanted);
        return new FilledForm(action, isMultipart, List.copyOf(changed));
    }

    private static Field text(String name, String value) {
        return new Field(name, value, null, null, null);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
