package nl.gehoordengedaan.live;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.UseCase;

/** Everybody in the room answers the questions at the end, with a hand that is counted or with a phone. */
@UseCase
public class AnswerClosing {

    @Inject
    ClosingCounts counts;

    @Inject
    Walls walls;

    @Inject
    LiveMeetings meetings;

    @Inject
    InstantSource clock;

    /** @throws BrokenRule when the meeting has not begun or is long over */
    public void byPhone(UUID meeting, String device, Map<ClosingQuestion, ClosingReply> replies) {
        Instant now = clock.instant();
        if (!meetings.with(meeting).asks(now)) {
            throw BrokenRule.conflict("live.closing.not-now");
        }
        walls.withLock(meeting).next();
        String known = Ids.hash(meeting + " " + device);
        Map<ClosingQuestion, ClosingAnswer> before = counts.answers(meeting, known);
        replies.forEach((question, reply) -> {
            ClosingAnswer answer = before.get(question);
            if (answer == null) {
                answer = new ClosingAnswer(meeting, known, question);
                answer.is(reply);
                counts.add(answer);
            } else {
                answer.is(reply);
            }
        });
    }

    /** @throws BrokenRule when that many hands are not in one room */
    public void byHands(UUID meeting, Map<ClosingQuestion, Map<ClosingReply, Integer>> hands, Actor by) {
        Instant now = clock.instant();
        walls.withLock(meeting).next();
        Map<ClosingQuestion, ClosingCount> before = counts.hands(meeting);
        hands.forEach((question, replies) -> {
            ClosingCount count = before.get(question);
            if (count == null) {
                count = new ClosingCount(meeting, question);
                count.count(replies, by.account(), now);
                counts.add(count);
            } else {
                count.count(replies, by.account(), now);
            }
        });
    }
}
