package nl.gehoordengedaan.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** What can be chosen in the forms and lists of meetings, in the words of the reader. */
@RequestScoped
class MeetingChoices {

    /** Languages that are spoken in neighbourhoods, of which somebody may need an interpreter. */
    private static final List<String> LANGUAGES = List.of("nl", "en", "tr", "ar", "pl", "bg", "ro", "uk", "ru", "es", "pt", "fr", "de", "it", "el",
        "hu", "fa", "ku", "so", "ti", "am", "ps", "ur", "hi", "ta", "zh", "vi", "id", "pap", "srn", "ber");

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    MeetingKinds kinds;

    @Inject
    MeetingViews views;

    @Inject
    Visitor visitor;

    /** Something that can be chosen. */
    public record Choice(String value, String label) {
    }

    /** What can be chosen in one programme. */
    public record OfProgramme(String id, String name, String districtWord, List<Choice> districts, List<Choice> lines) {
    }

    /**
     * The form to plan or change a meeting.
     *
     * @param id          of the meeting that is changed; empty for a new one
     * @param programmes  in which one can plan; the one of the meeting when it is changed
     * @param templates   parts to begin with
     * @param toThinkOf   what there is to think of, in sentences
     * @param seen        tells these from others
     */
    public record PlanPage(String id, List<OfProgramme> programmes, List<Choice> kinds, List<Choice> modes, List<Choice> facilities, List<Choice> languages,
                           List<Choice> templates, List<MeetingForm.Row> rows, List<String> districts, List<String> lines, List<String> services,
                           List<String> interpreterLanguages, List<String> toThinkOf, String seen) {
    }

    /** The programmes in which this visitor may plan. */
    List<ProgrammeOutline> mine() {
        return programmes.all().stream().filter(each -> visitor.programmesWith(Right.PLAN_MEETING).contains(each.id())).toList();
    }

    PlanPage plan(Form form, List<String> toThinkOf, String seen) {
        return plan("", mine(), form, toThinkOf, seen);
    }

    /** The form to change this meeting. */
    PlanPage change(Meeting meeting, Form form) {
        return plan(meeting.id().toString(), programmes.byId(meeting.programme()).stream().toList(), form, List.of(), "");
    }

    private PlanPage plan(String id, List<ProgrammeOutline> within, Form form, List<String> toThinkOf, String seen) {
        List<Choice> templates = kinds.named(form.text("kind")).stream().flatMap(kind -> kind.templates().stream())
            .map(template -> new Choice(template.key(), page.msg(template.key()))).toList();
        return new PlanPage(id, within.stream().map(MeetingChoices::ofProgramme).toList(), kinds(), modes(), facilities(), languages(), templates,
            MeetingForm.rows(form), form.values("districts"), form.values("lines"), form.values("services"), form.values("interpreterLanguages"),
            toThinkOf, seen);
    }

    private static OfProgramme ofProgramme(ProgrammeOutline each) {
        return new OfProgramme(each.id().toString(), each.name(), each.districtWord(), choices(each.districts()), choices(each.lines()));
    }

    static List<Choice> choices(List<ProgrammeOutline.Choice> some) {
        return some.stream().map(each -> new Choice(each.id().toString(), each.name())).toList();
    }

    List<Choice> kinds() {
        return kinds.all().stream().map(each -> new Choice(each.name(), page.msg("meeting.kind." + each.name()))).toList();
    }

    private List<Choice> modes() {
        return Arrays.stream(Mode.values()).map(each -> new Choice(each.name(), page.msg("meeting.mode." + each))).toList();
    }

    private List<Choice> facilities() {
        return Arrays.stream(Facility.values()).filter(each -> each != Facility.INTERPRETER)
            .map(each -> new Choice(each.name(), page.msg("meeting.facility." + each))).toList();
    }

    private List<Choice> languages() {
        return LANGUAGES.stream().map(each -> new Choice(each, views.languageName(each))).sorted(Comparator.comparing(Choice::label)).toList();
    }
}
