package nl.gehoordengedaan.contribution;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.photo.Photo;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;
import nl.gehoordengedaan.workflow.Processes;

/** Somebody says something. In one commit there is the contribution, its running process, its register entry and its confirmation mail. */
@UseCase
public class SubmitContribution {

    /**
     * What is said.
     *
     * @param programme      slug of the programme it is said to
     * @param kind           what sort of thing
     * @param words          the words themselves
     * @param wordsLanguage  ISO 639-1 code of their language; null when unknown
     * @param district       id of a district of that programme; null for none
     * @param address        street or spot; null for none
     * @param photo          id of a photo that was kept before; null for none
     * @param photoAlternative what can be seen on the photo, in words; may be null unless an organiser sends it
     * @param contact        where to tell what became of it
     * @param language       the language in which to tell it
     * @param how            by which way it came in
     * @param idempotencyKey chosen by the sender's browser or program: the same key is the same contribution; null for none
     */
    public record Request(String programme, Kind kind, String words, String wordsLanguage, UUID district, String address, UUID photo,
                          String photoAlternative, Contact contact, Language language, HowItCame how, String idempotencyKey) {

        /** Words and addresses stay out of messages and logs. */
        @Override
        public String toString() {
            return kind + " to " + programme;
        }

        private String hash() {
            return Ids.hash(String.join("\u0000", String.valueOf(programme), String.valueOf(kind), String.valueOf(words),
                String.valueOf(wordsLanguage), String.valueOf(district), String.valueOf(address), String.valueOf(contact.email()),
                String.valueOf(contact.phone()), String.valueOf(contact.postalAddress())));
        }
    }

    /** At which meeting it was heard, and under which line; the line may be null. */
    public record Heard(HeardAt at, UUID line) {
    }

    /** What the sender gets back: the number to keep, and whether this very request had come before. */
    public record Receipt(UUID id, String code, boolean repeated) {
    }

    @Inject
    Contributions contributions;

    @Inject
    Programmes programmes;

    @Inject
    Photos photos;

    @Inject
    Processes processes;

    @Inject
    Event<ContributionHeard> heard;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule with every rule the request breaks; with a conflict when the key was used for something else */
    public Receipt submit(Request request) {
        return submit(request, null);
    }

    /** The same, of what was heard at a meeting and is not looked at yet. @param at null when it was not heard at a meeting */
    public Receipt submit(Request request, Heard at) {
        String key = request.idempotencyKey() == null ? null : Ids.hash(request.idempotencyKey());
        if (key != null) {
            Optional<Contribution> before = contributions.byRequestKey(key);
            if (before.isPresent()) {
                return repeated(before.get(), request);
            }
        }
        Optional<Programme> programme = Optional.ofNullable(request.programme()).flatMap(programmes::bySlug);
        Instant now = clock.instant();
        Rules rules = Rules.check()
            .that(programme.isPresent(), "programme", "contribution.programme.unknown")
            .that(request.kind() != null, "kind", "contribution.kind.missing")
            .that(request.words() != null && !request.words().isBlank(), "words", "contribution.words.empty")
            .that(request.words() == null || request.words().length() <= Contribution.MAX_WORDS, "words", "contribution.words.long",
                Contribution.MAX_WORDS, request.words() == null ? 0 : request.words().length())
            .that(request.address() == null || request.address().length() <= Contribution.MAX_ADDRESS, "address",
                "contribution.address.long", Contribution.MAX_ADDRESS)
            .that(request.district() == null || programme.isEmpty() || programme.get().district(request.district()).isPresent(),
                "district", "contribution.district.unknown")
            .that(request.wordsLanguage() == null || request.wordsLanguage().matches("[a-z]{2,3}"), "wordsLanguage",
                "contribution.language.unknown")
            .that(request.photo() == null || request.photoAlternative() != null || !request.how().isEnteredByStaff(),
                "photoAlternative", "photo.alternative.missing")
            .that(request.photoAlternative() == null || request.photoAlternative().length() <= Photo.MAX_ALTERNATIVE, "photoAlternative",
                "photo.alternative.long", Photo.MAX_ALTERNATIVE);
        request.contact().check(rules);
        request.how().check(rules, now);
        rules.orRefuse();

        Contribution contribution = new Contribution(contributions.freeCode(), programme.get().id(), request.kind(), request.words(),
            request.wordsLanguage(), new Contribution.Place(request.district(), request.address()), now);
        contribution.came(request.how());
        if (at != null) {
            contribution.wasHeard(at.at(), at.line());
        }
        if (key != null) {
            contribution.cameAs(key, request.hash());
        }
        if (request.photo() != null) {
            photos.attach(request.photo(), contribution.id(), request.photoAlternative());
            contribution.showsPhoto(request.photo());
        }
        contributions.add(contribution);
        if (!request.contact().isEmpty()) {
            contributions.add(new Sender(contribution.id(), request.contact(), request.language(), now));
        }
        processes.start("contribution", contribution.id(), contribution.programme());
        heard.fire(new ContributionHeard(contribution.id(), contribution.programme(), contribution.code(), contribution.kind(),
            contribution.commitment(), contribution.receivedAt()));
        return new Receipt(contribution.id(), contribution.code(), false);
    }

    private Receipt repeated(Contribution before, Request request) {
        if (!request.hash().equals(before.requestHash())) {
            throw BrokenRule.conflict("contribution.key-used");
        }
        return new Receipt(before.id(), before.code(), true);
    }
}
