package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;
import nl.gehoordengedaan.identity.StillNeeded;
import nl.gehoordengedaan.notification.Letter;
import nl.gehoordengedaan.notification.Mailing;
import nl.gehoordengedaan.notification.Recipient;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.term.Term;

/**
 * How to reach those who said something: kept while their matter is open and for a term of the programme after it, then removed, with a mail
 * before. What was said stays.
 */
@ApplicationScoped
class SenderData implements PersonalData, KnownByLink {

    private static final int READ_AT_A_TIME = 200;

    @Inject
    Contributions contributions;

    @Inject
    PersonalLinks links;

    @Inject
    StopMailing stopMailing;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    @Any
    Instance<StillNeeded> stillNeeded;

    @Inject
    Mailing mailing;

    @Inject
    InstantSource clock;

    /** A closed matter of which somebody can still be reached. */
    private record Closed(Contribution contribution, Sender sender, ProgrammeOutline programme, ContactTerm term) {

        Instant since() {
            return contribution.closedAt().orElseThrow();
        }
    }

    @Override
    public String kind() {
        return "contribution.kept.contact";
    }

    @Override
    public List<KeptFor> terms() {
        return programmes.all().stream().map(programme -> new KeptFor(programme.name(), ContactTerm.of(programme).setting().term().amount())).toList();
    }

    @Override
    public List<Kept> about(String email) {
        return contributions.sendersWith(email).stream().map(this::kept).toList();
    }

    private Kept kept(Sender sender) {
        Contribution contribution = contributions.with(sender.contribution());
        ContactTerm term = ContactTerm.of(programmes.byId(contribution.programme()).orElseThrow());
        String ways = Stream.of(sender.email(), sender.phone(), sender.postalAddress()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        Instant begin = clock.instant().minus(kept(term.setting().term()));
        Instant until = contribution.closedAt().filter(closed -> needed(List.of(contribution), begin).isEmpty()).map(closed ->
            term.plannedRemoval(closed).atStartOfDay(Clock.AMSTERDAM).toInstant()).orElse(null);
        return new Kept("contribution.kept.contact.what", List.of(ways, spoken(contribution.code())), "/contributions/" + contribution.code(),
            sender.leftAt(), until, "contribution.kept.contact.why");
    }

    @Override
    public int erase(String email) {
        List<Sender> senders = contributions.sendersWith(email);
        senders.forEach(sender -> stopMailing.stop(sender.contribution()));
        return senders.size();
    }

    @Override
    public int warn(Instant now, int atMost) {
        return each(now, true, atMost, closed -> {
            if (!closed.term().mustBeWarned(closed.sender(), closed.since(), now)) {
                return false;
            }
            closed.sender().warn(now);
            mailing.queue(warning(closed, closed.term().removal(closed.since(), now)));
            return true;
        });
    }

    @Override
    public int removePast(Instant now, int atMost) {
        return each(now, false, atMost, closed -> {
            if (!closed.term().isOver(closed.sender(), closed.since(), now)) {
                return false;
            }
            stopMailing.stop(closed.sender().contribution());
            return true;
        });
    }

    /** Does this with matters that were closed long enough ago, in order, and not those of which something else is still open. */
    private int each(Instant now, boolean warning, int atMost, Predicate<Closed> deed) {
        int done = 0;
        for (ProgrammeOutline programme : programmes.all()) {
            ContactTerm term = ContactTerm.of(programme);
            Instant before = now.minus(kept(warning ? term.setting().reminder() : term.setting().term()));
            UUID after = null;
            List<Contribution> found;
            do {
                found = contributions.closedWithContact(programme.id(), before, after, READ_AT_A_TIME);
                Set<UUID> needed = needed(found, before);
                for (Contribution contribution : found) {
                    after = contribution.id();
                    Optional<Sender> sender = needed.contains(after) ? Optional.empty() : contributions.lockSenderOf(after);
                    if (sender.isPresent() && deed.test(new Closed(contribution, sender.get(), programme, term)) && ++done == atMost) {
                        return done;
                    }
                }
            } while (found.size() == READ_AT_A_TIME);
        }
        return done;
    }

    /** In working days it is longer than in as many days of the calendar, never shorter: enough for a first choice. */
    private static Duration kept(Term term) {
        return Duration.ofDays(term.amount());
    }

    /** Those who still hear something: of what came of their own matter, of what it was joined with, or of what came of that. */
    private Set<UUID> needed(List<Contribution> closed, Instant since) {
        Set<UUID> matters = closed.stream().flatMap(each -> Stream.concat(Stream.of(each.id()), each.main().stream())).collect(Collectors.toSet());
        Set<UUID> going = new HashSet<>(contributions.joinedWithOpen(matters, since));
        stillNeeded.forEach(each -> going.addAll(each.since(matters, since)));
        return closed.stream().filter(each -> going.contains(each.id()) || each.main().filter(going::contains).isPresent())
            .map(Contribution::id).collect(Collectors.toSet());
    }

    /** Not unique for the contribution: whoever is warned again had a matter that was opened again. */
    private static Letter warning(Closed closed, LocalDate removal) {
        return new Letter("contribution.contact-ends", Ids.next(), closed.programme().id(),
            new Recipient(closed.sender().email(), closed.sender().language()), Map.of("programmeName", closed.programme().name(),
                "code", closed.contribution().code(), "removal", removal));
    }

    @Override
    public Optional<Reader> behind(String secret) {
        return links.contributionBehind(secret).flatMap(contribution -> contributions.senderOf(contribution.id()))
            .filter(Sender::hasEmail).map(sender -> new Reader(sender.email(), sender.language()));
    }

    /** As it is read out: in threes, which stay together and in order between Arabic words too. */
    static String spoken(String code) {
        return code.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }
}
