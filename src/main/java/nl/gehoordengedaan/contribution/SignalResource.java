package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Ids;

/** Where a neighbourhood ambassador passes on a signal in half a minute, on a phone, and sees what became of the ones before. */
@Path("/signals")
@RequestScoped
public class SignalResource {

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 10_000;
    private static final int SHORT = 160;

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    SubmitContribution submitContribution;

    @Inject
    SentPhoto sentPhoto;

    @Inject
    SayItChoices choices;

    @Inject
    People people;

    @Inject
    Visitor visitor;

    @GET
    @Controller
    @Needs(Right.PASS_SIGNAL)
    public Response signals(@QueryParam("sent") String sent, @QueryParam("page") String number) {
        Form form = Form.empty().with("request", Ids.secret());
        contributions.lastEnteredBy(me().account()).ifPresent(last -> {
            programmes.byId(last.programme()).ifPresent(programme -> form.with("programme", programme.slug()));
            last.district().ifPresent(district -> form.with("district", district.toString()));
        });
        return show(form, sent, number);
    }

    @POST
    @Controller
    @Needs(Right.PASS_SIGNAL)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response pass(Form form) {
        programmes.bySlug(form.text("programme")).ifPresent(this::mustBeMine);
        return page.orAgain(form, () -> page.seeOther("/signals?sent=" + submit(form).code()), () -> show(form, null, null));
    }

    private void mustBeMine(ProgrammeOutline programme) {
        if (!visitor.may(Right.PASS_SIGNAL, Scope.ofProgramme(programme.id()))) {
            throw new ForbiddenException();
        }
    }

    private SubmitContribution.Receipt submit(Form form) {
        UUID photo = sentPhoto.keep(form);
        Kind chosen = SayItChoices.kind(form);
        // the ambassador hears what becomes of it, in the language and at the address of the account
        People.Person ambassador = people.with(me().account()).orElseThrow(ForbiddenException::new);
        return submitContribution.submit(new SubmitContribution.Request(form.text("programme"), chosen != null ? chosen : KindGuess.of(form.text("words")),
            form.text("words"), null, Ids.parse(form.text("district")).orElse(null), null, photo, form.textOrNull(SentPhoto.ALTERNATIVE),
            Contact.byMail(ambassador.email()), ambassador.language(), HowItCame.entered(Channel.AMBASSADOR, me(), null),
            SayItChoices.pageKey(form)));
    }

    private Response show(Form form, String sent, String page) {
        List<ProgrammeOutline> mine = programmes.all().stream()
            .filter(each -> visitor.programmesWith(Right.PASS_SIGNAL).contains(each.id())).toList();
        int number = page != null && page.matches("[1-9]\\d{0,4}") ? Math.min(Integer.parseInt(page), LAST_PAGE) : 1;
        List<Contribution> found = contributions.signalsOf(me().account(), (number - 1) * SIZE, SIZE + 1);
        SayItPage shown = choices.of(mine, form);
        return this.page.with(form).show("contribution/signals.ftlh", "page", new SignalsPage(shown, kinds(shown.kinds()),
            Codes.in(sent).map(SignalResource::spoken).orElse(""),
            found.stream().limit(SIZE).map(this::signal).toList(), number, found.size() > SIZE));
    }

    private static String spoken(String code) {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }

    /** The first choice needs no tap: the programme sees from the words what it is. */
    private List<SayItPage.Choice> kinds(List<SayItPage.Choice> known) {
        List<SayItPage.Choice> kinds = new ArrayList<>();
        kinds.add(new SayItPage.Choice("", page.msg("contribution.signal.kind.guess"), null, null));
        known.forEach(each -> kinds.add(new SayItPage.Choice(each.value(), each.label(), null, null)));
        return kinds;
    }

    private SignalsPage.Signal signal(Contribution contribution) {
        boolean late = contribution.overdueAt().isPresent() && contribution.answeredAt().isEmpty();
        String words = contribution.wordsForColleagues();
        return new SignalsPage.Signal(contribution.code(), contribution.spoken(), words.codePointCount(0, words.length()) <= SHORT ? words
            : words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…", contribution.languageForColleagues().orElse(""),
            contribution.receivedAt(), late ? "overdue" : contribution.state().name().toLowerCase(Locale.ROOT),
            contribution.kind().name());
    }

    private Actor me() {
        return visitor.actor().orElseThrow();
    }
}
