package nl.gehoordengedaan.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the token in a form and hands it to Krazo as a header. Krazo itself would have the server read the whole form, after which nobody
 * else can, and knows no forms with a file. Ours write the token as their first field, so a file need not be held in memory.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR - 1)
public class FormToken implements ContainerRequestFilter {

    private static final int LOOK_AHEAD = 2048;
    private static final Pattern IN_PARTS =
        Pattern.compile("name=\"" + CsrfCookie.FIELD + "\"(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n([A-Za-z0-9_-]{43})\\r\\n");
    private static final Pattern ENCODED = Pattern.compile("(?:^|&)" + CsrfCookie.FIELD + "=([A-Za-z0-9_-]{43})(?:&|$)");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !request.hasEntity()) {
            return;
        }
        if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            lookAhead(request);
        } else if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            lookThrough(request);
        }
    }

    private static void lookAhead(ContainerRequestContext request) throws IOException {
        BufferedInputStream body = new BufferedInputStream(request.getEntityStream(), LOOK_AHEAD);
        body.mark(LOOK_AHEAD);
        String beginning = new String(body.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        body.reset();
        request.setEntityStream(body);
        find(IN_PARTS, beginning, request);
    }

    private static void lookThrough(ContainerRequestContext request) throws IOException {
        InputStream body = request.getEntityStream();
        byte[] form = body.readNBytes(FormReader.MAX_TEXT_BYTES + 1);
        request.setEntityStream(new SequenceInputStream(new ByteArrayInputStream(form), body));
        find(ENCODED, new String(form, StandardCharsets.ISO_8859_1), request);
    }

    private static void find(Pattern pattern, String form, ContainerRequestContext request) {
        Matcher token = pattern.matcher(form);
        if (token.find()) {
            request.getHeaders().putSingle(CsrfCookie.HEADER, token.group(1));
        }
    }
}
