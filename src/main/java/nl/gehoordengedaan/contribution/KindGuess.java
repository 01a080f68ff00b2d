package nl.gehoordengedaan.contribution;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What sort of thing something probably is, when somebody in a hurry did not say: by its words, in the languages of the neighbourhood. */
final class KindGuess {

    private static final Set<String> BROKEN_OR_DIRTY = Set.of("kapot", "stuk", "defect", "vies", "vuil", "afval", "zwerfvuil", "rommel", "lek",
        "broken", "dirty", "litter", "rubbish", "bozuk", "kırık", "kirli", "çöp", "zepsut", "zepsuta", "zepsute", "brudn", "śmieci",
        "معطل", "معطلة", "مكسور", "مكسورة", "قمامة", "نفايات");
    private static final Set<String> PRAISE = Set.of("bedankt", "dank", "dankjewel", "compliment", "complimenten", "thanks", "teşekkür",
        "teşekkürler", "dziękuję", "dzięki", "شكرا", "شكرًا");
    private static final Set<String> IDEA = Set.of("idee", "voorstel", "idea", "fikir", "öneri", "pomysł", "فكرة", "اقتراح");

    private KindGuess() {
    }

    /** A worry, unless the words say otherwise: whoever passes something on does so because it matters to somebody. */
    static Kind of(String words) {
        if (occurs(words, BROKEN_OR_DIRTY)) {
            return Kind.REPAIR;
        }
        if (occurs(words, PRAISE)) {
            return Kind.COMPLIMENT;
        }
        if (occurs(words, IDEA)) {
            return Kind.IDEA;
        }
        return words.matches("(?s).*[?\u061f]\\s*") ? Kind.QUESTION : Kind.WORRY;
    }

    private static boolean occurs(String words, Set<String> known) {
        return Stream.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")).anyMatch(known::contains);
    }
}
