package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.photo.Photo;
import nl.gehoordengedaan.photo.Photos;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Rules;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody of the programme types in what was said at a meeting: from a card, from a sheet of which there is a photo, or as it was heard. */
@UseCase
public class EnterNote {

    /**
     * What is typed in.
     *
     * @param id               made by the page, so that sending it twice makes one note
     * @param table            the table at which it was said; null when that is not known
     * @param card             the code on the card; null for none
     * @param photo            a photo that was kept before; null for none
     * @param photoAlternative what can be seen on the photo
     */
    public record Request(UUID meeting, UUID id, NoteChannel channel, UUID table, String card, UUID photo, String photoAlternative, Note.Content content,
                          Actor by) {
    }

    @Inject
    DiscussionTables tables;

    @Inject
    Notes notes;

    @Inject
    Walls walls;

    @Inject
    LiveMeetings meetings;

    @Inject
    PaperCards cards;

    @Inject
    Photos photos;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule with every rule that it breaks */
    public UUID enter(Request request) {
        Instant now = clock.instant();
        LiveMeeting meeting = meetings.with(request.meeting());
        Wall wall = walls.withLock(meeting.id());
        if (request.id() != null && notes.byId(request.id()).isPresent()) {
            return request.id();
        }
        Optional<PaperCard> card = request.card() == null ? Optional.empty() : cards.byCode(request.card());
        Rules rules = Rules.check()
            .that(request.id() != null, "id", "live.id.missing")
            .that(request.channel() != null && request.channel() != NoteChannel.IMPORT, "channel", "live.channel.missing")
            .that(request.table() == null || tables.byId(request.table()).filter(table -> table.meeting().equals(meeting.id())).isPresent(), "table",
                "live.table.missing")
            .that(request.channel() != NoteChannel.PAPER || request.card() == null || card.filter(found -> found.meeting().equals(meeting.id())).isPresent(),
                "card", "live.card.unknown")
            .that(card.isEmpty() || !notes.hasCard(card.get().code()), "card", "live.card.used")
            .that(request.photo() == null || request.photoAlternative() != null, "photoAlternative", "photo.alternative.missing")
            .that(request.photoAlternative() == null || request.photoAlternative().length() <= Photo.MAX_ALTERNATIVE, "photoAlternative",
                "photo.alternative.long", Photo.MAX_ALTERNATIVE);
        request.content().check(rules);
        rules.orRefuse();
        NoteDown.mustBeThere(meeting, request.content());
        if (request.photo() != null) {
            // one sheet holds many things, so the photo is of the meeting
            photos.attach(request.photo(), meeting.id(), request.photoAlternative());
        }
        notes.add(new Note(request.id(), meeting.id(), new Note.Origin(request.channel(), request.table(), request.photo(),
            request.channel() == NoteChannel.PAPER ? card.map(PaperCard::code).orElse(null) : null, now, request.by().account()), request.content(), now,
            wall.next()));
        return request.id();
    }
}
