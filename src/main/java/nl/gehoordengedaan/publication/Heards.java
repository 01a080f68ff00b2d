package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.ContributionFilter;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.State;
import nl.gehoordengedaan.contribution.Voices;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** What was heard, as everyone may see it. */
@ApplicationScoped
class Heards {

    private static final int SHORT = 160;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Voices voices;

    List<Heard> page(ContributionFilter filter, int first, int size) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        return heard(contributions.page(filter, first, size), known);
    }

    /** All of them one by one, however many there are. */
    void each(ContributionFilter filter, Rows<Heard> rows) throws IOException {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, Function.identity()));
        List<Contribution> some = contributions.after(filter, null, Rows.AT_ONCE);
        while (!some.isEmpty()) {
            for (Heard each : heard(some, known)) {
                rows.take(each);
            }
            some = contributions.after(filter, some.get(some.size() - 1), Rows.AT_ONCE);
        }
    }

    private List<Heard> heard(List<Contribution> found, Map<UUID, ProgrammeOutline> known) {
        Map<UUID, Long> others = voices.countsOf(found.stream().map(Contribution::id).toList());
        return found.stream().map(each -> heard(each, known.get(each.programme()), others.getOrDefault(each.id(), 0L))).toList();
    }

    private static Heard heard(Contribution contribution, ProgrammeOutline programme, long meToo) {
        boolean open = contribution.state() == State.RECEIVED || contribution.state() == State.CHECKED;
        String shown = shown(contribution);
        return new Heard(contribution.code(), shortened(shown),
            contribution.areWordsShown() ? contribution.wordsLanguage().orElse("") : "", contribution.kind().name(), programme.name(),
            contribution.district().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""), contribution.receivedAt(),
            contribution.state().name().toLowerCase(Locale.ROOT), contribution.withheldBecause().isPresent(),
            contribution.overdueAt().isPresent() && open, contribution.lastDay(), contribution.answeredAt().orElse(null),
            contribution.line().flatMap(programme::line).map(ProgrammeOutline.Choice::name).orElse(""),
            contribution.response().map(response -> response.name().toLowerCase(Locale.ROOT)).orElse(""),
            contribution.how().channel().name().toLowerCase(Locale.ROOT), meToo);
    }

    /** What the public sees of the words: nothing before the check. */
    static String shown(Contribution contribution) {
        return contribution.areWordsShown() ? contribution.words() : contribution.publicText().orElse("");
    }

    static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= SHORT ? words
            : words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
