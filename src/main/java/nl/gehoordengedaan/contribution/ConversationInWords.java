package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What a call is about: what everyone may read of the contribution. What was not heard is read by whoever calls. */
@ApplicationScoped
class ConversationInWords implements SubjectInWords {

    @Inject
    Conversations conversations;

    @Inject
    Contributions contributions;

    @Override
    public String process() {
        return "contribution-call";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        return contributions.byCode(code).flatMap(contribution -> conversations.about(contribution.id()).stream()
            .filter(each -> each.outcome().isEmpty()).findFirst()).map(Conversation::id);
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        List<Conversation> asked = conversations.all(subjects);
        Map<UUID, Contribution> about = contributions.all(asked.stream().map(Conversation::contribution).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(Contribution::id, contribution -> contribution));
        Map<UUID, Words> words = new HashMap<>();
        asked.forEach(each -> {
            Contribution contribution = about.get(each.contribution());
            words.put(each.id(), new Words(contribution.code(), ContributionInWords.shortened(contribution.wordsForColleagues()),
                "contribution.call.sort", contribution.languageForColleagues().orElse("")));
        });
        return words;
    }
}
