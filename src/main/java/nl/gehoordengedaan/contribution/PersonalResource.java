package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.photo.Frame;

/** The page behind the personal link in a mail: your own words, and no more mail if you want. Opening it changes nothing. */
@Path("/contributions/mine/{secret}")
@RequestScoped
@NeverKept
public class PersonalResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    PersonalLinks links;

    @Inject
    Frame frame;

    @Inject
    StopMailing stopMailing;

    @Inject
    SendNewLink sendNewLink;

    @Inject
    InstantSource clock;

    /**
     * What the sender sees.
     *
     * @param valid  false when the link is too old: then only a new one can be asked for
     * @param hasResponse true when there is a response, of which one can say: I was not heard
     * @param hasAction true when something is done about it, or about what it was joined with
     * @param where  where it is now, in a sentence
     * @param done   what was just done: "stopped", "sent", or empty
     * @param answer what was answered, to this or to what it was joined with; empty when there is none in words
     */
    public record PersonalPage(String secret, String code, String words, String language, boolean valid, boolean hasAddress,
                               boolean hasResponse, boolean hasAction, String where, String done, String answer, boolean hasPhoto) {
    }

    @GET
    @Controller
    @Open
    public Response show(@PathParam("secret") String secret, @QueryParam("done") String done) {
        PersonalLink link = link(secret);
        Contribution contribution = contributions.with(link.contribution());
        boolean valid = link.isValidAt(clock.instant());
        return page.show("contribution/personal.ftlh", "page", new PersonalPage(secret, contribution.code(),
            valid ? contribution.words() : "", contribution.wordsLanguage().orElse(""), valid,
            contributions.senderOf(contribution.id()).filter(Sender::hasEmail).isPresent(),
            contribution.answeredAt().isPresent(), isDoneSomethingAbout(contribution), valid ? where(contribution) : "", done == null ? "" : done,
            valid ? answer(contribution) : "", valid && contribution.photo().isPresent()));
    }

    /** The own photo, for whoever has the link, also when nobody else may see it. */
    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Open
    public Response photo(@PathParam("secret") String secret, @Context Request request) {
        return links.contributionBehind(secret).flatMap(Contribution::photo).map(photo -> frame.show(photo, request, "private, no-store"))
            .orElseThrow(NotFoundException::new);
    }

    private String answer(Contribution contribution) {
        return contribution.answer().or(() -> contribution.main().flatMap(contributions::byId).flatMap(Contribution::answer)).orElse("");
    }

    /** In one sentence; all of it is on the public page. */
    private String where(Contribution contribution) {
        return contribution.answeredAt().isPresent() ? page.msg("contribution.mine.where.answered", Templates.date(page.language(), contribution.answeredAt().get()))
            : page.msg(clock.instant().isBefore(contribution.dueAt()) ? "contribution.mine.where.open" : "contribution.mine.where.late",
                Templates.date(page.language(), contribution.lastDay()));
    }

    @POST
    @Path("stop")
    @Controller
    @Open
    public Response stop(@PathParam("secret") String secret) {
        Contribution contribution = contributions.with(link(secret).contribution());
        stopMailing.stopAll(contribution.id());
        return page.seeOther("/contributions/" + contribution.code() + "?said=stopped");
    }

    @POST
    @Path("renew")
    @Controller
    @Open
    @Limited
    public Response renew(@PathParam("secret") String secret) {
        sendNewLink.send(link(secret).contribution());
        return page.seeOther("/contributions/mine/" + secret + "?done=sent");
    }

    private boolean isDoneSomethingAbout(Contribution contribution) {
        return contribution.action().or(() -> contribution.main().flatMap(contributions::byId).flatMap(Contribution::action)).isPresent();
    }

    private PersonalLink link(String secret) {
        return links.of(secret).orElseThrow(NotFoundException::new);
    }
}
