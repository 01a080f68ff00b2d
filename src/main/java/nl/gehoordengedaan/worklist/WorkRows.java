package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.workflow.BulkDeed;
import nl.gehoordengedaan.workflow.SubjectInWords;
import nl.gehoordengedaan.workflow.SubjectInWords.Day;
import nl.gehoordengedaan.workflow.SubjectInWords.Words;
import nl.gehoordengedaan.worklist.WorkListPage.Deed;
import nl.gehoordengedaan.worklist.WorkListPage.Done;
import nl.gehoordengedaan.worklist.WorkListPage.Row;

/** Tasks in the words of whoever reads them. */
@RequestScoped
class WorkRows {

    private static final int SOON = 2;
    private static final Words UNKNOWN = new Words("", "", "", "");

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines outlines;

    @Inject
    @Any
    Instance<SubjectInWords> inWords;

    @Inject
    @Any
    Instance<BulkDeed> deeds;

    List<Row> of(List<WorkItem> items, Week week) {
        Map<UUID, Words> words = words(items, WorkItem::process, WorkItem::subject);
        Map<UUID, ProgrammeOutline> programmes = outlines.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        Map<UUID, Day> days = new HashMap<>();
        inWords.forEach(each -> days.putAll(each.days(items.stream().filter(item -> item.process().equals(each.process())).map(WorkItem::subject)
            .collect(Collectors.toSet()))));
        return items.stream().map(item -> row(item, words.getOrDefault(item.subject(), UNKNOWN),
            Optional.ofNullable(programmes.get(item.programme())), days.get(item.subject()), week)).toList();
    }

    /** Which day it is by which this must be done; empty when there is only one sort of day, or when this is not about the day that comes next. */
    private String which(WorkItem item, Day day) {
        return day != null && item.dueAt().filter(due -> due.toEpochMilli() == day.due().toEpochMilli()).isPresent() ? page.msg(day.word()) : "";
    }

    /** What was finished. */
    List<Done> done(List<FinishedTask> finished) {
        Map<UUID, Words> words = words(finished, FinishedTask::process, FinishedTask::subject);
        return finished.stream().map(each -> {
            Words about = words.getOrDefault(each.subject(), UNKNOWN);
            return new Done(each.page(), page.msg("worklist.task." + each.process() + "." + each.step()), about.code(), about.words(), about.language(),
                each.doneAt());
        }).toList();
    }

    /** What can be done to several of these, when several of them wait there. */
    List<Deed> deeds(List<WorkItem> items) {
        return deeds.stream().filter(deed -> items.stream().filter(item -> fits(deed, item)).count() > 1)
            .map(deed -> new Deed(page.msg(deed.label()), deed.page())).toList();
    }

    /** The words of what these are about; one question to each capability, however many there are. */
    <T> Map<UUID, Words> words(Collection<T> things, Function<T, String> process, Function<T, UUID> subject) {
        Map<UUID, Words> words = new HashMap<>();
        inWords.forEach(each -> words.putAll(each.of(things.stream().filter(thing -> process.apply(thing).equals(each.process()))
            .map(subject).collect(Collectors.toSet()))));
        return words;
    }

    private Row row(WorkItem item, Words words, Optional<ProgrammeOutline> programme, Day day, Week week) {
        Instant due = item.dueAt().orElse(null);
        long days = due == null ? 0 : ChronoUnit.DAYS.between(week.now().atZone(Clock.AMSTERDAM).toLocalDate(),
            due.minusSeconds(1).atZone(Clock.AMSTERDAM).toLocalDate());
        String urgency = due == null ? "none" : !week.now().isBefore(due) ? "late" : days == 0 ? "today" : days <= SOON ? "soon" : "none";
        return new Row(item.page(), page.msg("worklist.task." + item.process() + "." + item.step()), item.subject().toString(), words.code(),
            words.words(), words.sort().isEmpty() ? "" : page.msg(words.sort()), words.language(),
            programme.map(ProgrammeOutline::name).orElse(""),
            item.organisation().flatMap(id -> programme.flatMap(each -> each.partner(id))).map(ProgrammeOutline.Choice::name).orElse(""),
            item.openedAt(), due == null ? null : due.minusSeconds(1), which(item, day), urgency, Math.abs(days), item.isUrgent(),
            deeds.stream().filter(deed -> fits(deed, item)).map(BulkDeed::parameter).findFirst().orElse(""));
    }

    private static boolean fits(BulkDeed deed, WorkItem item) {
        return deed.process().equals(item.process()) && (deed.step().isEmpty() || deed.step().equals(item.step()));
    }
}
