package nl.gehoordengedaan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.gehoordengedaan.contribution.Contribution;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.UseCase;

/** What a class of the product may know and be, by the part it plays. */
final class Shape {

    private static final String[] HTTP = {"jakarta.ws.rs..", "jakarta.servlet..", "jakarta.mvc..", "org.jboss.resteasy..", "io.undertow.."};

    private static final DescribedPredicate<JavaClass> ENTITY =
        annotatedWith(Entity.class).or(annotatedWith(Embeddable.class)).or(annotatedWith(MappedSuperclass.class)).forSubtype();
    private static final DescribedPredicate<JavaClass> ACT = annotatedWith(UseCase.class).forSubtype();
    private static final DescribedPredicate<JavaClass> IN_WORKFLOW = in("workflow");
    /** What a process tells is a record of ids and values; an item of a work list is made of one. */
    private static final DescribedPredicate<JavaClass> NO_EVENT = describe("do more than tell", type -> !type.isRecord());
    private static final DescribedPredicate<JavaClass> IN_PAGE = in("page");
    private static final DescribedPredicate<JavaClass> DATABASE = describe("EntityManager and its like",
        type -> type.getPackageName().equals("jakarta.persistence")
            && Set.of("EntityManager", "EntityManagerFactory", "PersistenceContext", "PersistenceUnit", "Persistence", "Query",
                "TypedQuery", "StoredProcedureQuery").contains(type.getSimpleName()));
    private static final DescribedPredicate<JavaClass> CURRENT_USER = describe("the current user",
        type -> type.getName().equals(Visitor.class.getName()) || type.getPackageName().startsWith("jakarta.security")
            || type.getName().equals("java.security.Principal"));
    private static final DescribedPredicate<JavaClass> TRANSACTION_BY_HAND = describe("transactions made by hand",
        type -> type.getPackageName().equals("jakarta.ejb") || type.getPackageName().equals("jakarta.transaction")
            && Set.of("UserTransaction", "TransactionManager", "TransactionSynchronizationRegistry").contains(type.getSimpleName())
            || type.getName().equals("jakarta.persistence.EntityTransaction"));

    static final ArchRule ENGINE_ONLY_IN_WORKFLOW = noClasses().that(DescribedPredicate.not(IN_WORKFLOW))
        .should().dependOnClassesThat().resideInAnyPackage("org.camunda..");

    static final ArchRule FREEMARKER_ONLY_IN_PAGE = noClasses().that(DescribedPredicate.not(IN_PAGE))
        .should().dependOnClassesThat().resideInAnyPackage("freemarker..");

    /**
     * Who may read the original words of a contribution: its own page (with a reason, when they are not public), what is told to whoever said
     * them, and what asks first whether everyone may read them. A list or another page shows what the contribution has for colleagues.
     */
    private static final Set<String> READERS_OF_WORDS = Set.of("contribution.Contribution", "contribution.ContributionWorkResource",
        "contribution.ContributionWorkApi", "contribution.SplitResource", "contribution.SplitContribution", "contribution.PersonalResource",
        "contribution.SenderLetters", "contribution.Likeness", "publication.ContributionListApi", "publication.TraceResource", "publication.Heards");

    static final ArchRule WORDS_OF_A_CONTRIBUTION_ONLY_ON_ITS_PAGE = noClasses().that(DescribedPredicate.not(describe("may read original words",
            type -> READERS_OF_WORDS.contains(type.getName().replace("nl.gehoordengedaan.", "").replaceAll("\\$.*", "")))))
        .should().accessTargetWhere(describe("the original words of a contribution are read",
            access -> access.getTarget().getOwner().getName().equals(Contribution.class.getName()) && access.getTarget().getName().equals("words")));

    static final ArchRule PDF_ONLY_IN_DOCUMENT = noClasses().that(DescribedPredicate.not(in("document")))
        .should().dependOnClassesThat().resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.batik..", "com.google.zxing..");

    static final ArchRule ENTITY_KNOWS_ONLY_ITS_MATTER = noClasses().that(ENTITY)
        .should().dependOnClassesThat().resideInAnyPackage(HTTP)
        .orShould().dependOnClassesThat().resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..", "org.camunda..", "freemarker..")
        .orShould().dependOnClassesThat(DATABASE)
        .orShould().dependOnClassesThat(IN_WORKFLOW.and(NO_EVENT))
        .orShould().dependOnClassesThat(IN_PAGE);

    static final ArchRule ENTITY_HAS_NO_PUBLIC_SETTER = classes().that(ENTITY).should(new HaveNoPublicSetter());

    static final ArchRule TRANSACTIONS_ONLY_IN_ACTS = classes().that().doNotBelongToAnyOf(UseCase.class)
        .should().notBeAnnotatedWith(Transactional.class);

    static final ArchRule TRANSACTION_OF_ITS_OWN_ONLY_IN_ACTS = methods().that().areAnnotatedWith(Transactional.class)
        .should().beDeclaredInClassesThat().areAnnotatedWith(UseCase.class);

    /** The engine joins the server's transactions; nobody else handles one. */
    static final ArchRule NO_TRANSACTION_BY_HAND = noClasses().that(DescribedPredicate.not(IN_WORKFLOW))
        .should().dependOnClassesThat(TRANSACTION_BY_HAND);

    static final ArchRule ACT_KNOWS_NO_DOOR = noClasses().that(ACT)
        .should().dependOnClassesThat().resideInAnyPackage(HTTP)
        .orShould().dependOnClassesThat(IN_PAGE)
        .orShould().dependOnClassesThat(CURRENT_USER);

    static final ArchRule DATABASE_ONLY_IN_PLURALS = classes().that(describe("use the database", Shape::usesDatabase))
        .should(new BeAPlural());

    static final ArchRule TIME_ONLY_FROM_THE_CLOCK = classes().that().doNotBelongToAnyOf(Clock.class).should(new ReadNoClock());

    static final ArchRule NO_NAME_THAT_SAYS_NOTHING = noClasses()
        .should().haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Service|D[Tt][Oo])");

    private Shape() {
    }

    private static DescribedPredicate<JavaClass> in(String capability) {
        return describe("in package " + capability, type -> Arrows.capability(type).equals(capability));
    }

    private static boolean usesDatabase(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().anyMatch(dependency -> DATABASE.test(dependency.getTargetClass()));
    }

    /**
     * A plural is called after an entity of its package: {@code Contributions} for {@code Contribution}, {@code AllMinutes} for {@code Minutes}, or after what collects it:
     * {@code Register} for {@code RegisterEntry}. It is no door and no act.
     */
    private static final class BeAPlural extends ArchCondition<JavaClass> {

        private BeAPlural() {
            super("be the plural of an entity in its package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            JavaClass outer = type;
            while (outer.getEnclosingClass().isPresent()) {
                outer = outer.getEnclosingClass().get();
            }
            String name = outer.getSimpleName();
            boolean ofAnEntity = outer.getPackage().getClasses().stream().filter(ENTITY).map(JavaClass::getSimpleName)
                .anyMatch(entity -> name.equals(plural(entity)) || entity.equals(name + "Entry"));
            if (!ofAnEntity || ACT.test(outer)) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " uses the database and is not the plural of an entity"));
            }
        }

        private static String plural(String entity) {
            return entity.endsWith("s") ? "All" + entity : entity.endsWith("y") ? entity.substring(0, entity.length() - 1) + "ies" : entity + "s";
        }
    }

    private static final class HaveNoPublicSetter extends ArchCondition<JavaClass> {

        private HaveNoPublicSetter() {
            super("have no public setter and no public field that changes");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getMethods().stream().filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .forEach(method -> events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is a public setter")));
            type.getFields().stream().filter(field -> field.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL))
                .forEach(field -> events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is public and changes")));
        }
    }

    /** {@code System.nanoTime} is no moment, only a distance, and may be used. */
    private static final class ReadNoClock extends ArchCondition<JavaClass> {

        private static final Map<String, List<String>> CLOCKS = Map.of(
            "java.lang.System", List.of("currentTimeMillis"),
            "java.time.Clock", List.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes"),
            "java.time.InstantSource", List.of("system"),
            "java.util.Calendar", List.of("getInstance"),
            "org.joda.time.DateTimeUtils", List.of("currentTimeMillis"));

        private ReadNoClock() {
            super("read no clock of their own");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getAccessesFromSelf().stream().filter(access -> readsClock(access.getTarget()))
                .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
        }

        private static boolean readsClock(AccessTarget target) {
            String owner = target.getOwner().getName();
            boolean withoutArguments =
                target instanceof AccessTarget.CodeUnitAccessTarget called && called.getRawParameterTypes().isEmpty();
            return owner.startsWith("java.time.") && target.getName().equals("now")
                || owner.startsWith("org.joda.time.") && target.getName().equals("now")
                || CLOCKS.getOrDefault(owner, List.of()).contains(target.getName())
                || Set.of("java.util.Date", "java.util.GregorianCalendar").contains(owner) && target.getName().equals("<init>")
                    && withoutArguments;
        }
    }
}
