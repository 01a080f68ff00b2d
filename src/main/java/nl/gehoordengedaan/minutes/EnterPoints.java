package nl.gehoordengedaan.minutes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.contribution.Contributions;
import nl.gehoordengedaan.contribution.EnterFromMeeting;
import nl.gehoordengedaan.contribution.HeardAt;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.meeting.ReportMeeting;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.UseCase;

/** Every point of final minutes becomes a contribution: it gets a number and a term for its answer, which counts from now. */
@UseCase
class EnterPoints {

    private static final String BETWEEN = "\n\n";

    @Inject
    AllMinutes minutes;

    @Inject
    Contributions contributions;

    @Inject
    EnterFromMeeting enterFromMeeting;

    @Inject
    ReportMeeting reportMeeting;

    void enter(UUID id) {
        Minutes done = minutes.withLock(id);
        Actor by = new Actor(done.frozenBy(), "");
        for (Section section : done.sections()) {
            for (Point point : done.pointsOf(section)) {
                EnterFromMeeting.Entered entered = enterFromMeeting.enter(request(done, point, by));
                point.became(entered.id(), entered.code());
            }
        }
        contributions.heardAt(id).stream().map(Contribution::dueAt).filter(Objects::nonNull).max(Instant::compareTo).ifPresent(done::answersAreDue);
        reportMeeting.report(id);
    }

    private static EnterFromMeeting.Request request(Minutes done, Point point, Actor by) {
        List<Quote> quotes = done.quotesOf(point);
        boolean asSaid = quotes.stream().allMatch(Quote::isShownAsSaid);
        String words = joined(quotes.stream().map(Quote::words));
        List<String> languages = quotes.stream().map(quote -> quote.language().orElse("")).distinct().toList();
        String language = languages.size() == 1 && !languages.get(0).isEmpty() ? languages.get(0) : null;
        String told = Stream.of(point.title(), point.summary()).flatMap(Optional::stream).filter(text -> !text.isBlank()).collect(Collectors.joining(BETWEEN));
        String text = asSaid ? told : joined(Stream.concat(Stream.of(told).filter(each -> !each.isEmpty()), quotes.stream().map(Quote::shown)));
        return new EnterFromMeeting.Request(done.programme(), point.kind(), words, language, text.isBlank() ? null : fit(text), asSaid,
            point.district().orElse(null), point.line().orElse(null), done.heldAt().atZone(Clock.AMSTERDAM).toLocalDate(),
            new HeardAt(done.id(), done.peopleOf(point), done.onPaperOf(point)), "minutes-point " + point.id(), by);
    }

    /** All the words, as far as a contribution can hold them; the minutes hold all of them. */
    private static String joined(Stream<String> words) {
        return fit(words.collect(Collectors.joining(BETWEEN)));
    }

    private static String fit(String text) {
        if (text.length() <= Contribution.MAX_WORDS) {
            return text;
        }
        int end = Contribution.MAX_WORDS - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
