package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Role;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.workflow.Processes;
import nl.gehoordengedaan.workflow.SubjectInWords;
import nl.gehoordengedaan.workflow.TaskKind;
import nl.gehoordengedaan.worklist.WorkFilter.Due;
import nl.gehoordengedaan.worklist.WorkFilter.Reach;
import nl.gehoordengedaan.worklist.WorkFilter.Sort;
import nl.gehoordengedaan.worklist.WorkFilter.Whose;
import nl.gehoordengedaan.worklist.WorkListPage.Choice;
import nl.gehoordengedaan.worklist.WorkListPage.Choices;

/** What whoever reads the work list asks for, never more than this person may see, and what there is to ask. What makes no sense is not asked. */
@RequestScoped
class WorkQuestion {

    /** More subjects than this are not looked at in a search by word: such a word says too little. */
    private static final int MOST_FOUND = 1000;
    private static final String OURS = "ours";

    @Inject
    Visitor visitor;

    @Inject
    ProgrammeOutlines outlines;

    @Inject
    Processes processes;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    @Inject
    Page page;

    /**
     * What was asked.
     *
     * @param chosen the fields that were filled in, as they are understood
     */
    record Asked(WorkFilter filter, Map<String, String> chosen) {

        String query() {
            return query(chosen);
        }

        String queryWithoutDue() {
            Map<String, String> others = new LinkedHashMap<>(chosen);
            others.remove("due");
            return query(others);
        }

        boolean isFiltered() {
            return chosen.keySet().stream().anyMatch(field -> !field.equals("sort"));
        }

        private static String query(Map<String, String> fields) {
            return fields.entrySet().stream().map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        }
    }

    Asked in(MultivaluedMap<String, String> fields) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Optional<ProgrammeOutline> programme = Ids.parse(fields.getFirst("programme"))
            .flatMap(id -> programmes().filter(each -> each.id().equals(id)).findFirst());
        programme.ifPresent(each -> chosen.put("programme", each.id().toString()));
        String asksWhose = text(fields, "whose");
        Optional<UUID> partner = Ids.parse(asksWhose).filter(id -> partners().containsKey(id));
        Whose whose = partner.isPresent() ? Whose.PARTNER : OURS.equals(asksWhose) ? Whose.OURS : null;
        if (whose != null) {
            chosen.put("whose", asksWhose);
        }
        Optional<TaskKind> task = tasks().filter(each -> value(each).equals(text(fields, "task"))).findFirst();
        task.ifPresent(each -> chosen.put("task", value(each)));
        Optional<Due> due = WorkFilter.named(text(fields, "due"), Due.values());
        due.ifPresent(each -> chosen.put("due", value(each)));
        String words = text(fields, "words");
        if (!words.isEmpty()) {
            chosen.put("words", words);
        }
        Sort sort = WorkFilter.named(text(fields, "sort"), Sort.values()).orElse(Sort.DUE);
        if (sort != Sort.DUE) {
            chosen.put("sort", value(sort));
        }
        return new Asked(new WorkFilter(reach(programme), whose, partner.orElse(null), task.map(TaskKind::process).orElse(null),
            task.map(TaskKind::step).orElse(null), due.orElse(null), words.isEmpty() ? null : about(words), sort), chosen);
    }

    Choices choices() {
        List<Choice> whose = new ArrayList<>();
        if (!visitor.programmesWith(Right.SEE_WORK).isEmpty()) {
            whose.add(new Choice(OURS, page.msg("worklist.whose.ours")));
        }
        partners().forEach((id, name) -> whose.add(new Choice(id.toString(), name)));
        return new Choices(programmes().map(each -> new Choice(each.id().toString(), each.name())).toList(), whose,
            tasks().map(each -> new Choice(value(each), page.msg("worklist.task." + each.process() + "." + each.step()))).toList(),
            Arrays.stream(Due.values()).map(each -> new Choice(value(each), page.msg("worklist.when." + value(each)))).toList(),
            Arrays.stream(Sort.values()).filter(each -> each != Sort.PARTNER || whose.size() > 1)
                .map(each -> new Choice(value(each), page.msg("worklist.sort." + value(each)))).toList());
    }

    /** The programmes of which this visitor sees anything. */
    private Stream<ProgrammeOutline> programmes() {
        Set<UUID> whole = visitor.programmesWith(Right.SEE_WORK);
        Set<UUID> organisations = visitor.organisationsWith(Right.SEE_WORK);
        return outlines.all().stream().filter(each -> whole.contains(each.id())
            || each.partners().stream().anyMatch(partner -> organisations.contains(partner.id())));
    }

    /** The partners whose tasks this visitor sees, by name. */
    private Map<UUID, String> partners() {
        Set<UUID> whole = visitor.programmesWith(Right.SEE_WORK);
        Set<UUID> organisations = visitor.organisationsWith(Right.SEE_WORK);
        boolean several = programmes().count() > 1;
        return programmes().flatMap(programme -> programme.partners().stream()
                .filter(partner -> whole.contains(programme.id()) || organisations.contains(partner.id()))
                .map(partner -> Map.entry(partner.id(), several ? partner.name() + " · " + programme.name() : partner.name())))
            .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private Stream<TaskKind> tasks() {
        boolean all = !visitor.programmesWith(Right.SEE_WORK).isEmpty();
        return processes.tasks().stream().filter(each -> all || each.role().equals(Role.PARTNER_STAFF.name()));
    }

    private Reach reach(Optional<ProgrammeOutline> only) {
        Set<UUID> programmes = visitor.programmesWith(Right.SEE_WORK);
        Set<UUID> organisations = visitor.organisationsWith(Right.SEE_WORK);
        List<UUID> partners = List.copyOf(partners().keySet());
        return only.map(programme -> new Reach(programmes.contains(programme.id()) ? Set.of(programme.id()) : Set.of(),
                programme.partners().stream().map(ProgrammeOutline.Choice::id).filter(organisations::contains).collect(Collectors.toSet()), partners))
            .orElse(new Reach(programmes, organisations, partners));
    }

    /** What has this number, or else what says these words. */
    private Collection<UUID> about(String words) {
        Set<UUID> numbered = inWords.stream().flatMap(each -> each.numbered(words).stream()).collect(Collectors.toSet());
        return numbered.isEmpty() ? inWords.stream().flatMap(each -> each.saying(words, MOST_FOUND).stream()).collect(Collectors.toSet()) : numbered;
    }

    private static String text(MultivaluedMap<String, String> fields, String name) {
        String text = fields.getFirst(name);
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String value(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static String value(TaskKind task) {
        return task.process() + "." + task.step();
    }
}
