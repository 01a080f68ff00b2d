package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** What is asked of the lists of meetings, read from the address. */
@RequestScoped
class MeetingSearch {

    private static final List<String> FIELDS = List.of("show", "words", "programme", "kind", "district");

    @Inject
    Visitor visitor;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    MeetingKinds kinds;

    @Inject
    InstantSource clock;

    static Form asked(UriInfo uri) {
        Form asked = Form.empty();
        uri.getQueryParameters().forEach((name, values) -> asked.with(name, values.get(0)));
        return asked;
    }

    /** What those who organise see: everything of their programmes. */
    MeetingFilter forWork(Form asked) {
        MeetingFilter.Show show = MeetingForm.one(MeetingFilter.Show.class, asked.text("show"));
        return filter(asked, show == null ? MeetingFilter.Show.UPCOMING : show, true);
    }

    /** What everyone sees: what is announced, what is to come or what is over. */
    MeetingFilter forEveryone(Form asked) {
        return filter(asked, asked.text("show").equals("PAST") ? MeetingFilter.Show.PAST : MeetingFilter.Show.UPCOMING, false);
    }

    private MeetingFilter filter(Form asked, MeetingFilter.Show show, boolean forWork) {
        return new MeetingFilter(forWork ? visitor.programmesWith(Right.PLAN_MEETING) : null, show, clock.instant(), programme(asked),
            Ids.parse(asked.text("district")).orElse(null), null, kinds.named(asked.text("kind")).map(MeetingKind::name).orElse(null), null, null,
            asked.textOrNull("words"));
    }

    /** By id, or by the name it has in addresses. */
    private UUID programme(Form asked) {
        String named = asked.text("programme");
        return Ids.parse(named).or(() -> programmes.bySlug(named).map(ProgrammeOutline::id)).orElse(null);
    }

    static String query(Form asked) {
        return FIELDS.stream().filter(field -> !asked.text(field).isEmpty())
            .map(field -> field + "=" + URLEncoder.encode(asked.text(field), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** Is something else asked than all that is to come? */
    static boolean isNarrowed(Form asked) {
        return FIELDS.stream().anyMatch(field -> !asked.text(field).isEmpty());
    }

    static int page(Form asked) {
        return asked.text("page").matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked.text("page")) : 1;
    }
}
