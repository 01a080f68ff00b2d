package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.document.Documents;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who comes to a meeting: the list of its organisers, what they need summed up, a file, and a sheet for the door. */
@Path("/work/meetings/{meeting}/sign-ups")
@RequestScoped
public class SignUpListResource {

    private static final int SIZE = 50;
    private static final int AT_ONCE = 500;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    WalkIns walkIns;

    @Inject
    SignUpChoices choices;

    @Inject
    Mailing mailing;

    @Inject
    Documents documents;

    @Inject
    InstantSource clock;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** The sheet for the door: those with seats, by name. */
    public record DoorSheet(MeetingCard meeting, List<SheetLine> lines, int people) {
    }

    /** One line of that sheet. */
    public record SheetLine(String name, String spoken, int people, String needs) {
    }

    @GET
    @Controller
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response list(@PathParam("meeting") String named, @QueryParam("show") String show, @QueryParam("words") String words,
                         @QueryParam("page") String number) {
        UUID id = meetings.idOf(named).orElseThrow(NotFoundException::new);
        SignUpFilter filter = new SignUpFilter(id, SignUpFilter.Show.of(show), Form.empty().with("words", words).textOrNull("words"));
        int asked = number != null && number.matches("[1-9]\\d{0,3}") ? Integer.parseInt(number) : 1;
        List<SignUp> found = signUps.page(filter, (asked - 1) * SIZE, SIZE + 1);
        SignUpListPage shown = meetings.view(id, meeting -> page(meeting, filter, found, asked)).orElseThrow(NotFoundException::new);
        return page.with(Form.empty().with("words", words).with("show", filter.show().name())).show("signup/list.ftlh", "page", shown);
    }

    private SignUpListPage page(Meeting meeting, SignUpFilter filter, List<SignUp> found, int number) {
        Set<UUID> unreached = mailing.refusedAmong(found.stream().flatMap(each -> each.letter().stream()).collect(Collectors.toSet()));
        Set<String> twice = signUps.twice(meeting.id(), found.stream().flatMap(each -> each.email().stream()).map(Invitee::normal).collect(Collectors.toSet()));
        return new SignUpListPage(choices.card(meeting), meeting.isOpen(clock.instant()), signUps.counts(meeting.id()), meeting.capacity().orElse(-1),
            walkIns.people(meeting.id()), Arrays.stream(SignUpFilter.Show.values()).map(Enum::name).toList(), filter.show().name(),
            found.stream().limit(SIZE).map(each -> row(each, unreached, twice)).toList(), needed(meeting.id()),
            filter.words() != null || filter.show() != SignUpFilter.Show.COMING, number, found.size() > SIZE, query(filter));
    }

    private SignUpListPage.Row row(SignUp each, Set<UUID> unreached, Set<String> twice) {
        Wishes wishes = each.wishes();
        return new SignUpListPage.Row(each.id().toString(), each.name().orElse(""), each.spoken(), each.state(), each.people(), each.isPresent(),
            each.presentPeople(), each.signedUpAt(), each.email().or(each::phone).orElse(""), each.isMailed(),
            wishes.interpreter() == null ? "" : choices.languageName(wishes.interpreter()), wishes.children(), wishes.wheelchair(),
            wishes.other() == null ? "" : wishes.other(), each.way().name(), each.letter().filter(unreached::contains).isPresent(),
            each.email().map(Invitee::normal).filter(twice::contains).isPresent());
    }

    private SignUpListPage.Needed needed(UUID meeting) {
        return new SignUpListPage.Needed(signUps.interpreters(meeting).stream()
            .map(each -> new SignUpListPage.Language(choices.languageName(each.interpreter()), each.parties())).toList(), signUps.children(meeting),
            signUps.wheelchairs(meeting));
    }

    private static String query(SignUpFilter filter) {
        return "show=" + filter.show() + (filter.words() == null ? "" : "&words=" + URLEncoder.encode(filter.words(), StandardCharsets.UTF_8));
    }

    /** The same list as a file, without addresses and numbers: what is needed to arrange chairs, interpreters and child care. */
    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response export(@PathParam("meeting") String named, @QueryParam("show") String show, @QueryParam("words") String words) {
        UUID id = meetings.idOf(named).orElseThrow(NotFoundException::new);
        SignUpFilter filter = new SignUpFilter(id, SignUpFilter.Show.of(show), Form.empty().with("words", words).textOrNull("words"));
        String[] heading = Stream.of("code", "name", "people", "state", "interpreter", "children", "wheelchair", "needs", "present", "way")
            .map(each -> page.msg("signup.csv." + each)).toArray(String[]::new);
        // the sentences are asked for now: while the file is written there is no reader any more
        Map<String, String> sentences = Stream.concat(Arrays.stream(SignUpState.values()).map(each -> "signup.list.state." + each),
            Stream.concat(Arrays.stream(Way.values()).map(each -> "signup.way." + each), Stream.of("signup.csv.yes")))
            .collect(Collectors.toMap(key -> key, page::msg));
        Language reader = page.language();
        StreamingOutput file = out -> write(filter, heading, sentences::get, reader, out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"sign-ups.csv\"").build();
    }

    private void write(SignUpFilter filter, String[] heading, Function<String, String> sentence, Language reader, OutputStream out) throws IOException {
        Csv csv = Csv.to(out, heading);
        List<SignUp> some;
        int first = 0;
        do {
            some = signUps.page(filter, first, AT_ONCE);
            for (SignUp each : some) {
                Wishes wishes = each.wishes();
                csv.row(each.code(), each.name().orElse(""), each.people(), sentence.apply("signup.list.state." + each.state()),
                    wishes.interpreter() == null ? "" : SignUpChoices.languageName(wishes.interpreter(), reader), wishes.children(),
                    wishes.wheelchair() ? sentence.apply("signup.csv.yes") : "", wishes.other() == null ? "" : wishes.other(), each.presentPeople(),
                    sentence.apply("signup.way." + each.way()));
            }
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
        csv.finish();
    }

    /** To print: whoever stands at the door without a telephone ticks off names. */
    @GET
    @Path("sheet")
    @Controller
    @NeverKept
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response sheet(@PathParam("meeting") String named) {
        return page.show("signup/sheet.ftlh", "page", sheet(meetings.idOf(named).orElseThrow(NotFoundException::new)));
    }

    /** The same on paper. */
    @GET
    @Path("sheet/document")
    @Produces(Documents.PDF)
    @NeverKept
    @Needs(Right.MANAGE_SIGN_UPS)
    public Response sheetOnPaper(@PathParam("meeting") String named) {
        DoorSheet sheet = sheet(meetings.idOf(named).orElseThrow(NotFoundException::new));
        byte[] pdf = documents.pdf("signup/sheet-document.ftlh", page.language(), Map.of("page", sheet, "publicUrl", publicUrl));
        return Response.ok(pdf).header("Content-Disposition", "inline; filename=\"sheet-" + sheet.meeting().code() + ".pdf\"").build();
    }

    private DoorSheet sheet(UUID id) {
        List<SignUp> all = signUps.byName(id);
        return meetings.view(id, meeting -> new DoorSheet(choices.card(meeting), all.stream().map(each ->
            new SheetLine(each.name().orElse(""), each.spoken(), each.people(), inShort(each.wishes()))).toList(),
            all.stream().mapToInt(SignUp::people).sum())).orElseThrow(NotFoundException::new);
    }

    /** Only what whoever stands at the door must do something about. */
    private String inShort(Wishes wishes) {
        return Stream.of(wishes.interpreter() == null ? "" : choices.languageName(wishes.interpreter()),
            wishes.children() > 0 ? page.msg("signup.list.children", wishes.children()) : "",
            wishes.wheelchair() ? page.msg("signup.list.wheelchair") : "").filter(each -> !each.isEmpty()).collect(Collectors.joining(", "));
    }
}
