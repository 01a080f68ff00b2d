package nl.gehoordengedaan.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.architecture.breaches.RouteWithoutRule;
import nl.gehoordengedaan.architecture.breaches.contribution.ActAsksDatabase;
import nl.gehoordengedaan.architecture.breaches.contribution.ActKnowsHttp;
import nl.gehoordengedaan.architecture.breaches.contribution.ActKnowsPage;
import nl.gehoordengedaan.architecture.breaches.contribution.ActKnowsVisitor;
import nl.gehoordengedaan.architecture.breaches.contribution.AsksTheEngine;
import nl.gehoordengedaan.architecture.breaches.contribution.BreachSteps;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionDTO;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionDto;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionHelper;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionManager;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionService;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionServiceImpl;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionUtil;
import nl.gehoordengedaan.architecture.breaches.contribution.ContributionUtils;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityKnowsBeans;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityKnowsDatabase;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityKnowsHttp;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityKnowsPage;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityKnowsWorkflow;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityWithPublicField;
import nl.gehoordengedaan.architecture.breaches.contribution.EntityWithSetter;
import nl.gehoordengedaan.architecture.breaches.contribution.FillsTemplate;
import nl.gehoordengedaan.architecture.breaches.contribution.ListShowsWords;
import nl.gehoordengedaan.architecture.breaches.contribution.MakesPdf;
import nl.gehoordengedaan.architecture.breaches.contribution.QueryOfManyThings;
import nl.gehoordengedaan.architecture.breaches.contribution.ReadsClock;
import nl.gehoordengedaan.architecture.breaches.contribution.ResourceAsksDatabase;
import nl.gehoordengedaan.architecture.breaches.contribution.TransactionByHand;
import nl.gehoordengedaan.architecture.breaches.contribution.TransactionOfMethodOutsideAct;
import nl.gehoordengedaan.architecture.breaches.contribution.TransactionOutsideAct;
import nl.gehoordengedaan.architecture.breaches.festival.PackageWithoutRow;
import nl.gehoordengedaan.architecture.breaches.programme.ProgrammeKnowsTerm;
import nl.gehoordengedaan.architecture.breaches.term.TermKnowsProgramme;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shape of the product. Each rule holds for all of it, and each is seen to fail on a class that breaks it. */
class ArchitectureTest {

    private static final JavaClasses PRODUCT =
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.gehoordengedaan");

    /** A rule, and for each way to break it the classes that do. */
    private record Held(String name, ArchRule rule, List<List<Class<?>>> breaches) {
    }

    private static List<Held> rules() {
        return List.of(
            held("a package knows only those that the table allows, and has a row in it", Arrows.ONLY_THOSE_OF_THE_TABLE,
                TermKnowsProgramme.class, PackageWithoutRow.class),
            new Held("no package knows itself through others", Arrows.NO_CIRCLES,
                List.of(List.of(TermKnowsProgramme.class, ProgrammeKnowsTerm.class))),
            held("only workflow knows the engine", Shape.ENGINE_ONLY_IN_WORKFLOW, AsksTheEngine.class),
            held("only page knows FreeMarker", Shape.FREEMARKER_ONLY_IN_PAGE, FillsTemplate.class),
            held("only document knows the libraries for PDF and QR codes", Shape.PDF_ONLY_IN_DOCUMENT, MakesPdf.class),
            held("the original words of a contribution are read where it is asked whether that may only", Shape.WORDS_OF_A_CONTRIBUTION_ONLY_ON_ITS_PAGE,
                ListShowsWords.class),
            held("an entity knows no HTTP, CDI, EntityManager, workflow and page", Shape.ENTITY_KNOWS_ONLY_ITS_MATTER,
                EntityKnowsHttp.class, EntityKnowsBeans.class, EntityKnowsDatabase.class, EntityKnowsWorkflow.class, EntityKnowsPage.class),
            held("an entity is changed by its own rules only", Shape.ENTITY_HAS_NO_PUBLIC_SETTER,
                EntityWithSetter.class, EntityWithPublicField.class),
            held("a transaction begins in an act only", Shape.TRANSACTIONS_ONLY_IN_ACTS, TransactionOutsideAct.class),
            held("a transaction of its own is one of an act", Shape.TRANSACTION_OF_ITS_OWN_ONLY_IN_ACTS,
                TransactionOfMethodOutsideAct.class),
            held("nobody makes transactions by hand", Shape.NO_TRANSACTION_BY_HAND, TransactionByHand.class),
            held("an act knows no HTTP, page or current user", Shape.ACT_KNOWS_NO_DOOR,
                ActKnowsHttp.class, ActKnowsPage.class, ActKnowsVisitor.class),
            held("only plurals use the database", Shape.DATABASE_ONLY_IN_PLURALS,
                ResourceAsksDatabase.class, BreachSteps.class, ActAsksDatabase.class, QueryOfManyThings.class),
            held("only the clock reads the time", Shape.TIME_ONLY_FROM_THE_CLOCK, ReadsClock.class),
            held("a name says what a class is in the participation world", Shape.NO_NAME_THAT_SAYS_NOTHING,
                ContributionServiceImpl.class, ContributionUtil.class, ContributionUtils.class, ContributionHelper.class,
                ContributionManager.class, ContributionService.class, ContributionDTO.class, ContributionDto.class));
    }

    @TestFactory
    Stream<DynamicTest> the_product_keeps_every_rule() {
        return rules().stream().map(held -> dynamicTest(held.name(), () -> held.rule().check(PRODUCT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_is_seen_to_fail() {
        return rules().stream().flatMap(held -> held.breaches().stream().map(breach ->
            dynamicTest(held.name() + ": " + breach.stream().map(Class::getSimpleName).collect(Collectors.joining(" and ")),
                () -> assertThat(held.rule().evaluate(only(breach)).hasViolation()).isTrue())));
    }

    @Test
    void every_class_that_breaks_a_rule_is_shown_to_one() {
        Set<String> shown = rules().stream().flatMap(held -> held.breaches().stream()).flatMap(List::stream).map(Class::getName)
            .collect(Collectors.toCollection(HashSet::new));
        shown.add(RouteWithoutRule.class.getName());

        assertThat(new ClassFileImporter().importPackages("nl.gehoordengedaan.architecture.breaches"))
            .extracting(JavaClass::getName).containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void every_way_to_look_at_a_clock_is_found() {
        List<String> found = Shape.TIME_ONLY_FROM_THE_CLOCK.evaluate(only(List.of(ReadsClock.class))).getFailureReport().getDetails();

        assertThat(found).hasSize(ReadsClock.class.getDeclaredMethods().length - 1); // a lambda is a method too
    }

    @Test
    void the_table_has_a_row_for_every_package_and_no_other() {
        assertThat(PRODUCT.stream().map(Arrows::capability).filter(name -> !name.isEmpty()).collect(Collectors.toSet()))
            .containsExactlyInAnyOrderElementsOf(Arrows.MAY_KNOW.keySet());
    }

    @Test
    void the_table_allows_no_arrow_that_nobody_uses() {
        Map<String, Set<String>> used = PRODUCT.stream().filter(type -> !Arrows.capability(type).isEmpty())
            .collect(Collectors.toMap(Arrows::capability, ArchitectureTest::known, ArchitectureTest::both, TreeMap::new));

        // a process that calls another knows it too
        ProcessFile.all().forEach(file -> file.all(CallActivity.class).forEach(call -> used
            .computeIfAbsent(file.packageName(), name -> new TreeSet<>()).add(ProcessFile.packageOf(call.getCalledElement()))));

        assertThat(used).isEqualTo(Arrows.MAY_KNOW);
    }

    private static Set<String> known(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream().map(dependency -> Arrows.capability(dependency.getTargetClass()
            .getBaseComponentType())).filter(name -> !name.isEmpty() && !name.equals(Arrows.capability(type)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Held held(String name, ArchRule rule, Class<?>... breaches) {
        return new Held(name, rule, Arrays.stream(breaches).map(List::<Class<?>>of).toList());
    }

    private static JavaClasses only(List<Class<?>> breaches) {
        return new ClassFileImporter().importClasses(breaches);
    }
}
