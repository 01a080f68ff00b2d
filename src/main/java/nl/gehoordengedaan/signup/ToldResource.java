package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.page.Page;

/** Whom a meeting was told to, how far the mails are, and who was not reached. */
@Path("/work/meetings/{meeting}/told")
@RequestScoped
public class ToldResource {

    private static final int MOST = 200;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    Tellings tellings;

    @Inject
    Invitees invitees;

    @Inject
    SignUps signUps;

    @Inject
    SignUpChoices choices;

    @Inject
    Mailing mailing;

    /** The page. @param network how many are invited, by language */
    public record ToldPage(MeetingCard meeting, String slug, List<Network> network, List<Line> lines, List<Unreached> unreached) {
    }

    /** So many of the residents' network read this language. */
    public record Network(String name, long people) {
    }

    /** One thing that was told. */
    public record Line(String what, int days, Instant begun, boolean ended, int written, int total, long waiting, long delivered, long refused) {
    }

    /** Somebody who signed up and whom no mail reaches. */
    public record Unreached(String id, String name, String spoken) {
    }

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response show(@PathParam("meeting") String named) {
        return page.show("signup/told.ftlh", "page", meetings.idOf(named).flatMap(id -> meetings.view(id, this::page)).orElseThrow(NotFoundException::new));
    }

    private ToldPage page(Meeting meeting) {
        List<SignUp> coming = signUps.page(new SignUpFilter(meeting.id(), SignUpFilter.Show.COMING, null), 0, MOST);
        Set<UUID> refused = mailing.refusedAmong(coming.stream().flatMap(each -> each.letter().stream()).collect(Collectors.toSet()));
        return new ToldPage(choices.card(meeting), choices.programme(meeting).slug(),
            invitees.confirmed(meeting.programme()).entrySet().stream().map(each -> new Network(each.getKey().ownName(), each.getValue())).toList(),
            tellings.of(meeting.id()).stream().map(this::line).toList(),
            coming.stream().filter(each -> each.letter().filter(refused::contains).isPresent())
                .map(each -> new Unreached(each.id().toString(), each.name().orElse(""), each.spoken())).toList());
    }

    /** All invitations are about the telling, each to somebody else; what guests hear is about each of them. */
    private Line line(Telling each) {
        Mailing.Progress progress = each.what() == Telling.What.INVITATION ? mailing.progress("signup.invitation", each.id())
            : new Mailing.Progress(0, each.written(), 0);
        return new Line(each.what().name(), each.days(), each.begunAt(), each.endedAt().isPresent(), each.written(), Math.max(1, each.total()),
            progress.waiting(), progress.delivered(), progress.refused());
    }
}
