package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.workflow.SubjectInWords;

/** What a task about a contribution is about: the beginning of the words. */
@ApplicationScoped
class ContributionInWords implements SubjectInWords {

    private static final int SHORT = 120;

    @Inject
    Contributions contributions;

    @Override
    public String process() {
        return "contribution";
    }

    @Override
    public Optional<UUID> numbered(String code) {
        return contributions.byCode(code).map(Contribution::id);
    }

    @Override
    public Collection<UUID> saying(String words, int most) {
        return contributions.saying(words, most);
    }

    @Override
    public Map<UUID, Words> of(Collection<UUID> subjects) {
        return contributions.all(subjects).stream().collect(Collectors.toMap(Contribution::id,
            contribution -> new Words(contribution.code(), shortened(contribution.wordsForColleagues()),
                "contribution.kind." + contribution.kind(), contribution.languageForColleagues().orElse(""))));
    }

    /** Danger is over, or with an action, once there is a response. */
    @Override
    public Set<UUID> urgent(Collection<UUID> subjects) {
        return contributions.all(subjects).stream().filter(each -> each.isUrgent() && each.response().isEmpty()).map(Contribution::id)
            .collect(Collectors.toSet());
    }

    static String shortened(String words) {
        return words.length() <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, SHORT))).strip() + "…";
    }
}
