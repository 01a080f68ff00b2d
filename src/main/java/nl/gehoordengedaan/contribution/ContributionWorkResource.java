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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.photo.Frame;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.Processes;

/** Where an organiser reads what was said, decides what is shown, answers, and records how the sender was told. */
@Path("/work/contributions/{contribution}")
@RequestScoped
public class ContributionWorkResource {

    /** Five or more digits with at most one sign between them, or something with an @. */
    private static final Pattern PERSONAL = Pattern.compile("(?:\\p{Nd}[ .\\-/]?){6,}|\\S@\\S");

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Photos photos;

    @Inject
    Frame frame;

    @Inject
    CheckContribution checkContribution;

    @Inject
    ShowDifferently showDifferently;

    @Inject
    RespondToContribution respondToContribution;

    @Inject
    SortContribution sortContribution;

    @Inject
    MarkUrgent markUrgent;

    @Inject
    LookAtWords lookAtWords;

    @Inject
    RespondingPages responding;

    @Inject
    TellSender tellSender;

    @Inject
    Tidings tidings;

    @Inject
    Processes processes;

    @Inject
    People people;

    @Inject
    Conversations conversations;

    @Inject
    Visitor visitor;

    @Inject
    InstantSource clock;

    /**
     * All that an organiser needs for the next step.
     *
     * @param task     the id of the task at which its process waits: check, answer, tellOtherwise; empty when it waits for nobody
     * @param personal true when the words hold what looks like a telephone number or an address of mail
     * @param photoAlternative what can be seen on the photo, in words; empty when nobody has said it
     * @param reach    how the sender can be reached
     * @param enteredBy who wrote it down for somebody else; empty when the sender did so, or that account is gone
     * @param words    the original words; empty while a reason to see them is asked
     * @param more     around the response
     * @param overdue  true when the deadline has passed without an answer
     */
    public record WorkPage(String id, String code, String programme, String district, String address, Kind kind, State state, String words,
                           String language, String publicText, String withheldBecause, boolean wordsShown, boolean photoShown, String answer,
                           Told told, boolean hasPhoto, String photoAlternative, ReachPage reach, Channel channel, String enteredBy, LocalDate saidOn,
                           Instant receivedAt, Instant dueAt, String explanation, boolean overdue, boolean personal, String task, List<SayItPage.Choice> ways, String done,
                           RespondingPage more) {
    }

    /** The day to which the action was moved that it became. */
    public record MovedDay(LocalDate day, String because) {
    }

    @GET
    @Controller
    @Needs(Right.READ_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id, @QueryParam("done") String done) {
        Contribution contribution = of(id);
        Form form = Form.empty().with("publicText", lookAtWords.isSeenBy(contribution, by()) ? contribution.words() : null);
        if (contribution.state() != State.RECEIVED) {
            form.with("shown", contribution.areWordsShown() ? "words" : contribution.publicText().isPresent() ? "text" : "nothing")
                .with("withheldBecause", contribution.withheldBecause().orElse(null))
                .with("photoShown", contribution.isPhotoShown() ? "true" : null);
            contribution.publicText().ifPresent(text -> form.with("publicText", text));
        }
        return show(contribution, form, done);
    }

    @POST
    @Path("check")
    @Controller
    @Needs(Right.CHECK_CONTRIBUTION)
    public Response check(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            checkContribution.check(new CheckContribution.Request(contribution.id(), decision(form), form.has("kind") ? sorting(form) : null,
                form.textOrNull("photoAlternative"), by()));
            return page.seeOther("/work/contributions/" + id + "?done=checked");
        }, () -> show(contribution, form, null));
    }

    @POST
    @Path("shown")
    @Controller
    @Needs(Right.CHECK_CONTRIBUTION)
    public Response shown(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            showDifferently.show(new ShowDifferently.Request(contribution.id(), decision(form), form.textOrNull("photoAlternative"),
                form.text("why"), by()));
            return page.seeOther("/work/contributions/" + id + "?done=shown");
        }, () -> show(contribution, form, null));
    }

    @POST
    @Path("answer")
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response answer(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            respondToContribution.respond(new RespondToContribution.Request(contribution.id(), ResponseForm.read(form, contributions), by()));
            return page.seeOther("/work/contributions/" + id + "?done=answered");
        }, () -> show(contribution, form, null));
    }

    @POST
    @Path("sort")
    @Controller
    @Needs(Right.CHECK_CONTRIBUTION)
    public Response sort(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            sortContribution.sort(new SortContribution.Request(contribution.id(), sorting(form), by()));
            return page.seeOther("/work/contributions/" + id + "?done=sorted");
        }, () -> show(contribution, form, null));
    }

    /** There is danger, or not after all. */
    @POST
    @Path("urgent")
    @Controller
    @Needs(Right.READ_CONTRIBUTION)
    public Response urgent(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        boolean urgent = !"no".equals(form.text("urgent"));
        return page.orAgain(form, () -> {
            markUrgent.mark(new MarkUrgent.Request(contribution.id(), urgent, by()));
            return page.seeOther("/work/contributions/" + id + "?done=" + (urgent ? "urgent" : "calm"));
        }, () -> show(contribution, form, null));
    }

    /** To see words that are not public, with a reason that is kept. */
    @POST
    @Path("look")
    @Controller
    @Needs(Right.READ_CONTRIBUTION)
    public Response look(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            lookAtWords.look(new LookAtWords.Request(contribution.id(), form.text("lookReason"), by()));
            return page.seeOther("/work/contributions/" + id);
        }, () -> show(contribution, form, null));
    }

    @POST
    @Path("told")
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response told(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        return page.orAgain(form, () -> {
            tellSender.inAnotherWay(contribution.id(),
                Arrays.stream(Told.values()).filter(way -> way.name().equals(form.text("told"))).findFirst().orElse(null));
            return page.seeOther("/work/contributions/" + id + "?done=told");
        }, () -> show(contribution, form, null));
    }

    @GET
    @Path("photo")
    @Produces("image/jpeg")
    @Needs(Right.READ_CONTRIBUTION)
    public Response photo(@PathParam("contribution") String id, @Context Request request) {
        Contribution contribution = of(id);
        if (!contribution.isPhotoShown() && !lookAtWords.isSeenBy(contribution, by())) {
            throw new NotFoundException();
        }
        return frame.show(contribution.photo().orElseThrow(NotFoundException::new), request, "private, no-store");
    }

    private static Contribution.Sorting sorting(Form form) {
        return new Contribution.Sorting(ResponseForm.one(Kind.class, form.text("kind")), Ids.parse(form.text("district")).orElse(null),
            Ids.parse(form.text("line")).orElse(null));
    }

    private static Contribution.Check decision(Form form) {
        String text = form.textOrNull("publicText");
        boolean photo = "true".equals(form.value("photoShown"));
        return switch (form.text("shown")) {
            case "words" -> new Contribution.Check(text, true, photo, null);
            case "text" -> new Contribution.Check(text, false, photo, null);
            case "nothing" -> {
                String reason = form.textOrNull("withheldBecause");
                if (reason == null) {
                    throw BrokenRule.input("withheldBecause", "contribution.check.reason-missing");
                }
                yield new Contribution.Check(null, false, false, reason);
            }
            default -> throw BrokenRule.input("shown", "contribution.check.choose");
        };
    }

    private Response show(Contribution contribution, Form form, String done) {
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        var at = processes.whereIs("contribution", contribution.id()).at();
        String task = List.of("check", "answer", "tellOtherwise").stream().filter(at::contains).findFirst().orElse("");
        RespondingPage more = responding.of(contribution, programme, by(), task.equals("answer"));
        var sender = contributions.senderOf(contribution.id());
        return page.with(form).with("talks", talks(contribution)).with("urgent", contribution.isUrgent())
            .with("tellBy", task.equals("tellOtherwise") && contribution.tellBy() != null ? contribution.tellBy().minusSeconds(1) : null).with("moved", moved(contribution)).show("contribution/work.ftlh", "page", new WorkPage(contribution.id().toString(), contribution.code(),
            programme.name(), contribution.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""),
            contribution.address().orElse(""), contribution.kind(), contribution.state(),
            more.seen() ? contribution.words() : "", contribution.wordsLanguage().orElse(""), contribution.publicText().orElse(""), contribution.withheldBecause().orElse(""),
            contribution.areWordsShown(), contribution.isPhotoShown(), contribution.answer().orElse(""), contribution.told().orElse(null),
            contribution.photo().isPresent(), contribution.photo().flatMap(photos::alternativeOf).orElse(""),
            ReachPage.of(sender, task.equals("tellOtherwise")), contribution.how().channel(),
            contribution.how().enteredBy().flatMap(people::with).map(People.Person::name).orElse(""),
            contribution.how().saidOn().orElse(null), contribution.receivedAt(), contribution.dueAt(), deadline(contribution, programme),
            contribution.answeredAt().isEmpty() && !clock.instant().isBefore(contribution.dueAt()),
            more.seen() && PERSONAL.matcher(contribution.words()).find(), task,
            Arrays.stream(Told.values()).filter(way -> way != Told.MAIL_ACCEPTED && way != Told.LEFT_NO_CONTACT)
                .map(way -> new SayItPage.Choice(way.name(), page.msg("contribution.told." + way), null, null)).toList(),
            done == null ? "" : done, more));
    }

    /** The new day that the sender has not been told yet, and why it was moved; null when there is none. */
    private MovedDay moved(Contribution contribution) {
        return tidings.waiting(contribution.id()).stream().filter(each -> each.movedTo().isPresent()).reduce((first, last) -> last)
            .map(each -> new MovedDay(each.movedTo().orElseThrow(), each.movedBecause())).orElse(null);
    }

    /** Each "I was not heard" about it, with where somebody calls. */
    private List<SayItPage.Choice> talks(Contribution contribution) {
        return conversations.about(contribution.id()).stream().map(each -> new SayItPage.Choice("/work/conversations/" + each.id(),
            page.msg(each.outcome().map(outcome -> "contribution.call.outcome." + outcome).orElse("contribution.call.list.open")),
            Templates.date(page.language(), each.askedAt()), null)).toList();
    }

    private String deadline(Contribution contribution, ProgrammeOutline programme) {
        return contribution.deadlineExplained(programme.calendar()).map(why -> why.in(page::msg))
            .orElseGet(() -> page.msg("publication.trace.before", Templates.date(page.language(), contribution.lastDay())));
    }

    private Contribution of(String id) {
        return contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
    }

    private Actor by() {
        return visitor.actor().orElseThrow();
    }
}
