package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Assets;

/** Style sheets, fonts and pictures. */
@Path("/")
@RequestScoped
public class AssetResource {

    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8", "js", "text/javascript;charset=UTF-8",
        "svg", "image/svg+xml", "png", "image/png", "woff2", "font/woff2", "txt", "text/plain;charset=UTF-8",
        "md", "text/plain;charset=UTF-8", "ico", "image/x-icon", "jpg", "image/jpeg");

    @Inject
    Assets assets;

    @GET
    @Path("assets/{hash: [0-9a-f]{12}}/{file: .+}")
    @Open
    public Response file(@PathParam("file") String file) {
        String type = TYPES.get(file.substring(file.lastIndexOf('.') + 1));
        byte[] content = type == null ? null : assets.content(file).orElse(null);
        if (content == null) {
            throw new NotFoundException();
        }
        // as bytes and not as a stream: only what has a known length is compressed
        return Response.ok(content, type).header("Cache-Control", "public, max-age=31536000, immutable")
            .header("Vary", "Accept-Encoding").build();
    }

    /** Browsers ask for it by themselves. */
    @GET
    @Path("favicon.ico")
    @Open
    public Response favicon() {
        return Response.seeOther(java.net.URI.create(assets.address("img/favicon.svg"))).build();
    }

    @GET
    @Path("robots.txt")
    @Open
    public Response robots() {
        return Response.ok("User-agent: *\nDisallow: /work\nDisallow: /login\nDisallow: /administration\nDisallow: /contributions/mine\n",
            TYPES.get("txt")).build();
    }
}
