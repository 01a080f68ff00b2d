package nl.gehoordengedaan.following;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Ids;

/** Following without an account: asking for it, and what is behind the links in the mails. Opening a page changes nothing. */
@Path("/follow")
@RequestScoped
public class FollowResource {

    private static final String SECRET = "{secret: [A-Za-z0-9_-]{43}}";
    private static final String THING = "{path: [a-z]+}/{code: [0-9]{9}}";

    @Inject
    Page page;

    @Inject
    Follows follows;

    @Inject
    Followables followables;

    @Inject
    AskToFollow askToFollow;

    @Inject
    ConfirmFollow confirmFollow;

    @Inject
    StopFollowing stopFollowing;

    @Inject
    SendFollowLink sendFollowLink;

    @Inject
    InstantSource clock;

    @GET
    @Path(THING)
    @Controller
    @Open
    public Response form(@PathParam("path") String path, @PathParam("code") String code, @QueryParam("done") String done) {
        followables.find(path, code).orElseThrow(NotFoundException::new);
        return page.with("done", done == null ? "" : done).show("following/ask.ftlh", "thing", new FollowPage.Thing("", path, code, null));
    }

    @POST
    @Path(THING)
    @Controller
    @Open
    @Limited
    public Response ask(@PathParam("path") String path, @PathParam("code") String code, Form form) {
        return page.orAgain(form, () -> {
            askToFollow.ask(new AskToFollow.Request(path, code, form.textOrNull("email"), page.language()));
            return page.seeOther("/follow/" + path + "/" + code + "?done=asked");
        }, () -> form(path, code, null));
    }

    @GET
    @Path(SECRET)
    @Controller
    @Open
    @NeverKept
    public Response mine(@PathParam("secret") String secret, @QueryParam("done") String done) {
        return follows.link(secret).map(link -> show(secret, link, done == null ? "" : done)).orElseGet(this::gone);
    }

    @POST
    @Path(SECRET + "/confirm")
    @Controller
    @Open
    @NeverKept
    public Response confirm(@PathParam("secret") String secret, Form form) {
        return page.orAgain(form, () -> {
            confirmFollow.confirm(secret);
            return page.seeOther("/follow/" + secret + "?done=confirmed");
        }, () -> mine(secret, null));
    }

    @POST
    @Path(SECRET + "/renew")
    @Controller
    @Open
    @NeverKept
    @Limited
    public Response renew(@PathParam("secret") String secret, Form form) {
        return page.orAgain(form, () -> {
            sendFollowLink.send(secret);
            return page.seeOther("/follow/" + secret + "?done=sent");
        }, () -> mine(secret, null));
    }

    @GET
    @Path(SECRET + "/stop")
    @Controller
    @Open
    @NeverKept
    public Response askStop(@PathParam("secret") String secret) {
        Optional<Follow> follow = follows.link(secret).flatMap(FollowLink::follow).flatMap(follows::find);
        return follow.map(each -> page.with("secret", secret).show("following/stop.ftlh", "thing", thing(each))).orElseGet(this::stopped);
    }

    /**
     * The button of that page, and the button "unsubscribe" of a mail program (RFC 8058): its provider sends this without cookies, so also
     * without the token of a form, which is why this route alone is no {@code @Controller}. Whoever knows the secret may do it, and all
     * that can be done with it is to stop this one thing. A mail program is not sent on to another page.
     */
    @POST
    @Path(SECRET + "/stop")
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Open
    public Response stop(@PathParam("secret") String secret, Form form) {
        stopFollowing.stop(secret);
        return form.text("List-Unsubscribe").equals("One-Click") ? Response.ok("OK\n", MediaType.TEXT_PLAIN_TYPE).build()
            : page.seeOther("/follow/stopped");
    }

    @POST
    @Path(SECRET + "/stop/{follow}")
    @Controller
    @Open
    @NeverKept
    public Response stopOne(@PathParam("secret") String secret, @PathParam("follow") String follow) {
        stopFollowing.stop(secret, Ids.parse(follow).orElseThrow(NotFoundException::new));
        return stoppedOrLeft(secret);
    }

    @POST
    @Path(SECRET + "/stop-all")
    @Controller
    @Open
    @NeverKept
    public Response stopAll(@PathParam("secret") String secret) {
        stopFollowing.stopAll(secret);
        return stoppedOrLeft(secret);
    }

    @GET
    @Path("stopped")
    @Controller
    @Open
    public Response stopped() {
        return page.with("gone", false).show("following/stopped.ftlh");
    }

    private Response stoppedOrLeft(String secret) {
        return page.seeOther(follows.link(secret).isPresent() ? "/follow/" + secret + "?done=stopped" : "/follow/stopped");
    }

    /** A link that is not known: made up, or everything behind it was stopped. */
    private Response gone() {
        return Response.fromResponse(page.with("gone", true).show("following/stopped.ftlh")).status(Response.Status.NOT_FOUND).build();
    }

    private Response show(String secret, FollowLink link, String done) {
        Instant now = clock.instant();
        Optional<Follow> asked = link.follow().flatMap(follows::find).filter(follow -> !follow.isConfirmed());
        boolean current = link.showsAllAt(now);
        UUID follower = link.follower();
        List<FollowPage.Thing> things = current ? follows.all(follower).stream().filter(Follow::isConfirmed).map(FollowResource::thing).toList()
            : List.of();
        return page.show("following/mine.ftlh", "page", new FollowPage(secret, current, asked.map(FollowResource::thing).orElse(null),
            asked.map(follow -> follow.isTooOld(now)).orElse(false), things, done));
    }

    private static FollowPage.Thing thing(Follow follow) {
        return new FollowPage.Thing(follow.id().toString(), follow.path(), follow.code(), follow.confirmedAt().orElse(null));
    }
}
