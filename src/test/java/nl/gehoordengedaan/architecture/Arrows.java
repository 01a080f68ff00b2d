package nl.gehoordengedaan.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which package may know which. A new package is a new row, a new arrow is a decision in docs/decisions. */
final class Arrows {

    static final String PRODUCT = "nl.gehoordengedaan.";
    /** Classes that break a rule on purpose stand in a package that is called like the one whose rule they break. */
    static final String BREACHES = PRODUCT + "architecture.breaches.";

    /** The table: a package, and the packages it may know. */
    static final Map<String, Set<String>> MAY_KNOW = table(
        // capabilities
        row("programme", "term", "identity", "page", "shared"),
        row("term", "shared"),
        row("contribution", "api", "following", "programme", "term", "photo", "workflow", "notification", "identity", "page", "shared"),
        row("following", "workflow", "notification", "identity", "page", "shared"),
        row("action", "api", "contribution", "following", "programme", "term", "photo", "workflow", "notification", "identity", "page", "shared"),
        row("meeting", "api", "document", "programme", "term", "workflow", "notification", "identity", "page", "shared"),
        row("evening", "meeting", "minutes"),
        row("rhythm", "api", "meeting", "programme", "term", "workflow", "notification", "identity", "page", "shared"),
        row("ambassadorevening", "meeting", "minutes"),
        row("talk", "contribution", "meeting", "programme", "term", "workflow", "identity", "page", "shared"),
        row("minutes", "document", "live", "signup", "meeting", "contribution", "programme", "term", "workflow", "notification", "identity", "page", "shared"),
        row("photo", "identity", "shared"),
        row("signup", "api", "meeting", "document", "programme", "term", "workflow", "notification", "identity", "page", "shared"),
        row("live", "meeting", "api", "document", "programme", "photo", "identity", "page", "shared"),
        row("privacy", "notification", "identity", "page", "shared"),
        row("register", "contribution", "action", "meeting", "rhythm", "shared"),
        row("figures", "action", "api", "programme", "identity", "page", "shared"),
        row("publication", "action", "api", "contribution", "meeting", "programme", "term", "photo", "register", "worklist", "identity", "page", "shared"),
        row("worklist", "api", "programme", "workflow", "identity", "page", "shared"),
        row("notification", "document", "workflow", "identity", "page", "shared"),
        row("identity", "page", "shared"),
        row("operations", "workflow", "identity", "page", "shared"),
        // ground
        row("api", "identity", "page", "shared"),
        row("workflow", "shared"),
        row("document", "page", "shared"),
        row("page", "shared"),
        row("shared"));

    static final ArchRule ONLY_THOSE_OF_THE_TABLE = ArchRuleDefinition.classes().should(new KnowOnlyWhatTheTableAllows(MAY_KNOW));

    static final ArchRule NO_CIRCLES = SlicesRuleDefinition.slices().assignedFrom(new ByCapability()).should().beFreeOfCycles();

    private Arrows() {
    }

    /** The package of a class as the table calls it; empty for what is not ours. */
    static String capability(JavaClass type) {
        String name = type.getPackageName() + ".";
        for (String base : List.of(BREACHES, PRODUCT)) {
            if (name.startsWith(base)) {
                String rest = name.substring(base.length());
                return rest.isEmpty() ? "" : rest.substring(0, rest.indexOf('.'));
            }
        }
        return "";
    }

    private static Map.Entry<String, Set<String>> row(String from, String... to) {
        return Map.entry(from, new TreeSet<>(Set.of(to)));
    }

    @SafeVarargs
    private static Map<String, Set<String>> table(Map.Entry<String, Set<String>>... rows) {
        Map<String, Set<String>> table = new TreeMap<>();
        for (Map.Entry<String, Set<String>> row : rows) {
            table.put(row.getKey(), row.getValue());
        }
        return table;
    }

    private static final class KnowOnlyWhatTheTableAllows extends ArchCondition<JavaClass> {

        private final Map<String, Set<String>> table;

        private KnowOnlyWhatTheTableAllows(Map<String, Set<String>> table) {
            super("know only the packages that the table of arrows allows");
            this.table = table;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            String from = capability(type);
            if (from.isEmpty()) {
                return;
            }
            if (!table.containsKey(from)) {
                events.add(SimpleConditionEvent.violated(type,
                    type.getName() + " is in package " + from + ", which has no row in the table"));
                return;
            }
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String to = capability(dependency.getTargetClass().getBaseComponentType());
                if (!to.isEmpty() && !to.equals(from) && !table.get(from).contains(to)) {
                    events.add(SimpleConditionEvent.violated(dependency,
                        from + " may not know " + to + ": " + dependency.getDescription()));
                }
            }
        }
    }

    private static final class ByCapability implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String capability = capability(type);
            return capability.isEmpty() ? SliceIdentifier.ignore() : SliceIdentifier.of(capability);
        }

        @Override
        public String getDescription() {
            return "each capability";
        }
    }
}
