package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Page;

/** The questions at the end of a meeting with what was answered, in the words of whoever reads. */
@RequestScoped
class ClosingShown {

    @Inject
    Page page;

    @Inject
    ClosingCounts counts;

    @Inject
    InstantSource clock;

    ClosingPage of(LiveMeeting meeting) {
        List<ClosingPage.Row> rows = rows(counts.of(meeting.id()));
        return new ClosingPage(meeting.id().toString(), meeting.code(), meeting.title(), meeting.asks(clock.instant()),
            rows.stream().mapToInt(row -> row.yes() + row.no() + row.unsure()).max().orElse(0), rows,
            Arrays.stream(ClosingReply.values()).map(each -> new TablePage.Choice(each.name(), page.msg("live.closing.reply." + each))).toList());
    }

    static List<ClosingPage.Row> rows(List<ClosingCounts.Outcome> outcomes) {
        return outcomes.stream().map(each -> new ClosingPage.Row(each.question().name(), each.total(ClosingReply.YES), each.total(ClosingReply.NO),
            each.total(ClosingReply.UNSURE), Stream.of(ClosingReply.values()).map(reply -> each.hands().getOrDefault(reply, 0)).toList(),
            each.phones().values().stream().mapToInt(Integer::intValue).sum())).toList();
    }
}
