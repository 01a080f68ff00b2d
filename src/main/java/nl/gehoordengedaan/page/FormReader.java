package nl.gehoordengedaan.page;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a posted form, with or without files, into a {@link Form}; a resource just asks for one. */
@Provider
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
public class FormReader implements MessageBodyReader<Form> {

    /** Largest file in a form: 15 MB, a photo of today's phones. */
    public static final int MAX_FILE_BYTES = 15 * 1024 * 1024;
    /** Largest form with files: 64 MB. */
    static final long MAX_FORM_BYTES = 64L * 1024 * 1024;
    static final int MAX_TEXT_BYTES = 512 * 1024;
    private static final int MAX_FIELDS = 500;

    @Context
    Providers providers;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == Form.class;
    }

    @Override
    public Form readFrom(Class<Form> type, Type generic, Annotation[] annotations, MediaType media,
                         MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        return media.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? parts(annotations, media, headers, atMost(headers, body)) : encoded(body);
    }

    /** A browser shows no answer before it has sent everything: what the server lets through of a film is read and forgotten. */
    private static InputStream atMost(MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        String length = headers.getFirst(HttpHeaders.CONTENT_LENGTH);
        if (length == null || !length.matches("\\d{1,18}")) {
            return new Capped(body);
        }
        if (Long.parseLong(length) > MAX_FORM_BYTES) {
            body.transferTo(OutputStream.nullOutputStream());
            throw new jakarta.ws.rs.ClientErrorException(413);
        }
        return body;
    }

    /** A form of which nobody said how large it is. */
    private static final class Capped extends FilterInputStream {

        private long left = MAX_FORM_BYTES;

        private Capped(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return count(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            return count(read, read);
        }

        private int count(int result, int read) {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new jakarta.ws.rs.ClientErrorException(413);
            }
            return result;
        }
    }

    private static Form encoded(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_TEXT_BYTES + 1);
        if (bytes.length > MAX_TEXT_BYTES) {
            throw new jakarta.ws.rs.ClientErrorException(413);
        }
        Form form = new Form();
        String[] pairs = new String(bytes, StandardCharsets.US_ASCII).split("&");
        if (pairs.length > MAX_FIELDS) {
            throw new BadRequestException();
        }
        try {
            for (String pair : pairs) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    form.with(URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException brokenEncoding) {
            throw new BadRequestException(brokenEncoding);
        }
        return form;
    }

    private Form parts(Annotation[] annotations, MediaType media, MultivaluedMap<String, String> headers, InputStream body)
        throws IOException {
        GenericType<List<EntityPart>> parts = new GenericType<>() {
        };
        @SuppressWarnings("unchecked")
        MessageBodyReader<List<EntityPart>> reader = (MessageBodyReader<List<EntityPart>>) (MessageBodyReader<?>)
            providers.getMessageBodyReader(List.class, parts.getType(), annotations, media);
        @SuppressWarnings("unchecked")
        Class<List<EntityPart>> list = (Class<List<EntityPart>>) (Class<?>) List.class;
        Form form = new Form();
        List<EntityPart> sent = reader.readFrom(list, parts.getType(), annotations, media, headers, body);
        if (sent.size() > MAX_FIELDS) {
            throw new BadRequestException();
        }
        for (EntityPart part : sent) {
            try (InputStream content = part.getContent()) {
                if (part.getFileName().isPresent()) {
                    byte[] bytes = content.readNBytes(MAX_FILE_BYTES + 1);
                    boolean tooLarge = bytes.length > MAX_FILE_BYTES;
                    form.add(part.getName(), new Upload(part.getFileName().get(), tooLarge ? new byte[0] : bytes, tooLarge));
                } else {
                    byte[] bytes = content.readNBytes(MAX_TEXT_BYTES + 1);
                    if (bytes.length > MAX_TEXT_BYTES) {
                        throw new jakarta.ws.rs.ClientErrorException(413);
                    }
                    form.with(part.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return form;
    }
}
