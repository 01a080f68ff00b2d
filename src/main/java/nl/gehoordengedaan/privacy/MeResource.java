package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;

/** "What do you know of me" and "erase me", behind any personal link. Opening a page changes nothing. */
@Path("/me/{secret: [A-Za-z0-9_-]{43}}")
@RequestScoped
@NeverKept
public class MeResource {

    @Inject
    Page page;

    @Inject
    KnownData known;

    @Inject
    EraseMe eraseMe;

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret) {
        return known.reader(secret).map(reader -> page.show("privacy/me.ftlh", "page", new MePage(secret, reader.email(), lines(reader))))
            .orElseGet(this::gone);
    }

    /** The same, to take along. */
    @GET
    @Path("download")
    @Produces(MediaType.APPLICATION_JSON)
    @Open
    public Response download(@PathParam("secret") String secret) {
        KnownByLink.Reader reader = known.reader(secret).orElseThrow(NotFoundException::new);
        JsonArrayBuilder kept = Json.createArrayBuilder();
        lines(reader).forEach(line -> {
            JsonObjectBuilder each = Json.createObjectBuilder().add("kind", line.kind()).add("what", line.what());
            if (!line.path().isEmpty()) {
                each.add("page", line.path());
            }
            each.add("since", line.since().toString());
            if (line.until() != null) {
                each.add("until", line.until().toString());
            }
            kept.add(each.add("why", line.why()));
        });
        return Response.ok(Json.createObjectBuilder().add("email", reader.email()).add("kept", kept).build().toString(), MediaType.APPLICATION_JSON_TYPE)
            .header("Content-Disposition", "attachment; filename=\"gehoord-en-gedaan.json\"").build();
    }

    @GET
    @Path("erase")
    @Controller
    @Open
    public Response askErase(@PathParam("secret") String secret) {
        return known.reader(secret).map(reader -> page.show("privacy/erase.ftlh", "page", new MePage(secret, reader.email(), List.of())))
            .orElseGet(this::gone);
    }

    @POST
    @Path("erase")
    @Controller
    @Open
    @Limited
    public Response erase(@PathParam("secret") String secret, Form form) {
        return page.orAgain(form, () -> {
            eraseMe.erase(secret, form.has("sure"));
            return page.seeOther("/privacy?done=erased");
        }, () -> askErase(secret));
    }

    private Response gone() {
        return Response.fromResponse(page.show("privacy/gone.ftlh")).status(Response.Status.NOT_FOUND).build();
    }

    private List<MePage.Line> lines(KnownByLink.Reader reader) {
        return known.kinds().stream().flatMap(kind -> kind.about(reader.email()).stream().map(kept -> new MePage.Line(page.msg(kind.kind()),
            page.msg(kept.what(), kept.args().toArray()), kept.path(), kept.since(), kept.until(), page.msg(kept.why())))).toList();
    }
}
