package nl.gehoordengedaan.page;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the token in a form with a file. Krazo looks for it in plain forms only; our forms write it as their first field, so it is read
 * from the beginning of the body without holding the file in memory.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR - 1)
public class MultipartToken implements ContainerRequestFilter {

    private static final int LOOK_AHEAD = 2048;
    private static final Pattern TOKEN =
        Pattern.compile("name=\"" + CsrfCookie.FIELD + "\"(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n([A-Za-z0-9_-]{43})\\r\\n");

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) || !request.hasEntity()) {
            return;
        }
        BufferedInputStream body = new BufferedInputStream(request.getEntityStream(), LOOK_AHEAD);
        body.mark(LOOK_AHEAD);
        String beginning = new String(body.readNBytes(LOOK_AHEAD), StandardCharsets.ISO_8859_1);
        body.reset();
        request.setEntityStream(body);
        Matcher token = TOKEN.matcher(beginning);
        if (token.find()) {
            request.getHeaders().putSingle(CsrfCookie.HEADER, token.group(1));
        }
    }
}
