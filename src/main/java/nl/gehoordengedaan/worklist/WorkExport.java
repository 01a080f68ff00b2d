package nl.gehoordengedaan.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Language;

/** The work list as a file for a spreadsheet, urgent first: exactly what was asked, a few hundred tasks in memory at a time. */
@RequestScoped
class WorkExport {

    private static final int AT_A_TIME = 500;

    @Inject
    WorkItems items;

    @Inject
    WorkRows rows;

    @Inject
    Messages messages;

    void write(WorkFilter filter, Week week, Language language, OutputStream out) throws IOException {
        Csv csv = Csv.to(out, Stream.of("worklist.task", "worklist.sort-of-thing", "worklist.number", "worklist.about", "worklist.programme",
            "worklist.partner", "worklist.opened", "worklist.due", "worklist.urgent").map(column -> messages.get(language, column)).toArray(String[]::new));
        WorkItem last = null;
        List<WorkItem> some;
        do {
            some = items.after(filter, week, last, AT_A_TIME);
            for (WorkListPage.Row row : rows.of(some, week)) {
                csv.row(row.task(), row.sort(), row.code(), row.words(), row.programme(), row.partner(), day(row.opened()), day(row.due()),
                    row.danger() ? messages.get(language, "worklist.urgent.yes") : "");
            }
            csv.finish();
            last = some.isEmpty() ? last : some.get(some.size() - 1);
        } while (some.size() == AT_A_TIME);
    }

    private static LocalDate day(Instant moment) {
        return moment == null ? null : moment.atZone(Clock.AMSTERDAM).toLocalDate();
    }
}
