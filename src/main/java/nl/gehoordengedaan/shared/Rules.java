package nl.gehoordengedaan.shared;

import java.util.ArrayList;
import java.util.List;

/** Collects every broken rule of one request, so that a person hears all of them at once and not one after the other. */
public final class Rules {

    private final List<BrokenRule.Breach> breaches = new ArrayList<>();

    public static Rules check() {
        return new Rules();
    }

    /** The rule holds when {@code holds} is true; otherwise the sentence {@code code} is told about {@code field}. */
    public Rules that(boolean holds, String field, String code, Object... args) {
        if (!holds) {
            breaches.add(new BrokenRule.Breach(field, code, List.of(args)));
        }
        return this;
    }

    /** @throws BrokenRule with all breaches, when there is one */
    public void orRefuse() {
        if (!breaches.isEmpty()) {
            throw new BrokenRule(BrokenRule.Kind.INPUT, breaches);
        }
    }
}
