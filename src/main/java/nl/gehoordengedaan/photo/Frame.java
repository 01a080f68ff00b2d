package nl.gehoordengedaan.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;

/** Shows a picture to a browser; to one that has it already, only that it is still the same. Whether it may be seen is asked before. */
@ApplicationScoped
public class Frame {

    private static final String JPEG = "image/jpeg";

    @Inject
    Photos photos;

    /**
     * @param photo   the picture; it never changes, so its id says which it is
     * @param request what the browser asks, and what it has already
     * @param caching how long it may be kept, and by whom
     */
    public Response show(UUID photo, Request request, String caching) {
        EntityTag tag = new EntityTag(photo.toString());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        if (known != null) {
            return known.tag(tag).header(HttpHeaders.CACHE_CONTROL, caching).build();
        }
        byte[] picture = photos.byId(photo).orElseThrow(NotFoundException::new).content();
        StreamingOutput stream = out -> out.write(picture);
        return Response.ok(stream, JPEG).tag(tag).header(HttpHeaders.CONTENT_LENGTH, picture.length)
            .header(HttpHeaders.CACHE_CONTROL, caching).build();
    }
}
