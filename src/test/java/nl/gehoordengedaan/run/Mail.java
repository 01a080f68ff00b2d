package nl.gehoordengedaan.run;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail as it came in for one recipient, with what a reader sees of it. */
public record Mail(String id, Instant received, String recipient, byte[] raw) {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"')]+");

    public String subject() {
        return read(MimeMessage::getSubject);
    }

    public String from() {
        return read(message -> message.getFrom()[0].toString());
    }

    /** @return the header as one line, or null */
    public String header(String name) {
        return read(message -> message.getHeader(name, ", "));
    }

    /** @return the part in plain text, or "" */
    public String text() {
        return read(message -> part(message, "text/plain"));
    }

    /** @return the part in HTML, or "" */
    public String html() {
        return read(message -> part(message, "text/html"));
    }

    /** All addresses in the plain text, in order. */
    public List<URI> links() {
        List<URI> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(text());
        while (matcher.find()) {
            links.add(URI.create(matcher.group().replaceAll("[.,;:!?]+$", "")));
        }
        return links;
    }

    /** The first address in the plain text with this in it. */
    public URI linkWith(String part) {
        return links().stream().filter(link -> link.toString().contains(part)).findFirst()
            .orElseThrow(() -> new AssertionError("No link with \"" + part + "\" in the mail \"" + subject() + "\":\n" + text()));
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = part(child, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.of(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException malformed) {
            throw new IllegalStateException("This mail cannot be read: " + id, malformed);
        }
    }

    private interface Reading<T> {
        T of(MimeMessage message) throws MessagingException, IOException;
    }
}
