package nl.gehoordengedaan.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was answered at the end of all meetings: the hands that were counted and the phones together. */
@ApplicationScoped
public class ClosingCounts {

    @PersistenceContext(unitName = "gehoord")
    EntityManager em;

    /**
     * What was answered to one question.
     *
     * @param hands  how many hands went up
     * @param phones how many phones answered it so
     */
    public record Outcome(ClosingQuestion question, Map<ClosingReply, Integer> hands, Map<ClosingReply, Integer> phones) {

        /** Both together. */
        public int total(ClosingReply reply) {
            return hands.getOrDefault(reply, 0) + phones.getOrDefault(reply, 0);
        }
    }

    void add(ClosingCount count) {
        em.persist(count);
    }

    void add(ClosingAnswer answer) {
        em.persist(answer);
    }

    Map<ClosingQuestion, ClosingCount> hands(UUID meeting) {
        return em.createQuery("select c from ClosingCount c where c.meeting = :meeting", ClosingCount.class).setParameter("meeting", meeting).getResultStream()
            .collect(Collectors.toMap(ClosingCount::question, count -> count));
    }

    Map<ClosingQuestion, ClosingAnswer> answers(UUID meeting, String device) {
        return em.createQuery("select a from ClosingAnswer a where a.meeting = :meeting and a.device = :device", ClosingAnswer.class)
            .setParameter("meeting", meeting).setParameter("device", device).getResultStream()
            .collect(Collectors.toMap(ClosingAnswer::question, answer -> answer));
    }

    /** The five questions with what was answered, in order. */
    public List<Outcome> of(UUID meeting) {
        Map<ClosingQuestion, ClosingCount> hands = hands(meeting);
        Map<ClosingQuestion, Map<ClosingReply, Integer>> phones = new EnumMap<>(ClosingQuestion.class);
        em.createQuery("select a.question, a.reply, count(a) from ClosingAnswer a where a.meeting = :meeting group by a.question, a.reply", Object[].class)
            .setParameter("meeting", meeting).getResultList().forEach(row -> phones
                .computeIfAbsent((ClosingQuestion) row[0], question -> new EnumMap<>(ClosingReply.class)).put((ClosingReply) row[1], ((Long) row[2]).intValue()));
        return Arrays.stream(ClosingQuestion.values()).map(question -> new Outcome(question, hands(hands.get(question)),
            phones.getOrDefault(question, Map.of()))).toList();
    }

    private static Map<ClosingReply, Integer> hands(ClosingCount count) {
        return count == null ? Map.of() : Arrays.stream(ClosingReply.values()).collect(Collectors.toMap(reply -> reply, count::hands));
    }
}
