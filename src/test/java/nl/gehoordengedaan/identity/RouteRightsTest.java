package nl.gehoordengedaan.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.architecture.breaches.RouteWithoutRule;
import nl.gehoordengedaan.identity.Gate.Answer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every role on every route of the product, with an object of its own and of another programme or organisation. New routes come along. */
class RouteRightsTest {

    /** Who may do what, written down a second time: changing a right means changing it here too, on purpose. */
    private static final Map<Right, Set<Role>> HOLDERS = new EnumMap<>(Map.ofEntries(
        Map.entry(Right.SEE_WORK, Set.of(Role.ORGANISER, Role.DIRECTOR, Role.PARTNER_STAFF)),
        Map.entry(Right.READ_CONTRIBUTION, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.CHECK_CONTRIBUTION, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.ANSWER_CONTRIBUTION, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.ENTER_CONTRIBUTION, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.PASS_SIGNAL, Set.of(Role.AMBASSADOR)),
        Map.entry(Right.READ_ACTION,
            Set.of(Role.ORGANISER, Role.DIRECTOR, Role.PARTNER_STAFF, Role.STEERING_GROUP_MEMBER, Role.AUDITOR)),
        Map.entry(Right.WORK_ON_ACTION, Set.of(Role.ORGANISER, Role.DIRECTOR, Role.PARTNER_STAFF)),
        Map.entry(Right.DIRECT_ACTION, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.PLAN_MEETING, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.MANAGE_SIGN_UPS, Set.of(Role.ORGANISER, Role.DIRECTOR)),
        Map.entry(Right.SEE_MAIL_LOG, Set.of(Role.ORGANISER, Role.DIRECTOR, Role.ADMINISTRATOR)),
        Map.entry(Right.SEE_SETTINGS, Set.of(Role.ORGANISER, Role.DIRECTOR, Role.ADMINISTRATOR)),
        Map.entry(Right.IMPORT_PROGRAMMES, Set.of(Role.ADMINISTRATOR)),
        Map.entry(Right.MANAGE_ACCOUNTS, Set.of(Role.ADMINISTRATOR)),
        Map.entry(Right.OPERATE, Set.of(Role.ADMINISTRATOR))));

    private static final UUID OWN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final UUID OUR_ORGANISATION = UUID.randomUUID();
    private static final UUID OTHER_ORGANISATION = UUID.randomUUID();
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    private static final JavaClasses PRODUCT =
        new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.gehoordengedaan");

    private enum Place {
        OWN_PROGRAMME(Optional.of(new Scope(OWN, null))),
        OWN_ORGANISATION(Optional.of(new Scope(OWN, OUR_ORGANISATION))),
        OTHER_ORGANISATION_HERE(Optional.of(new Scope(OWN, OTHER_ORGANISATION))),
        OTHER_PROGRAMME(Optional.of(new Scope(OTHER, null))),
        OWN_ORGANISATION_ELSEWHERE(Optional.of(new Scope(OTHER, OUR_ORGANISATION))),
        INSTALLATION(Optional.of(Scope.INSTALLATION)),
        NOWHERE(Optional.empty());

        private final Optional<Scope> scope;

        Place(Optional<Scope> scope) {
            this.scope = scope;
        }
    }

    private record Route(Method method, String address) {

        List<String> parameters() {
            return PARAMETER.matcher(address).results().map(found -> found.group(1)).toList();
        }

        Optional<Needs> needs() {
            return Optional.ofNullable(method.getAnnotation(Needs.class));
        }

        boolean saysWhoMayUseIt() {
            return Stream.of(Open.class, LoggedIn.class, Needs.class).filter(method::isAnnotationPresent).count() == 1;
        }

        @Override
        public String toString() {
            return Arrays.stream(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).findFirst().orElse("?") + " " + address;
        }
    }

    @TestFactory
    Stream<DynamicTest> every_role_on_every_route_may_do_what_is_written_down_and_nothing_else() {
        Set<String> scoped = scopedParameters();
        return productRoutes().map(route -> dynamicTest(route.toString(), () -> {
            assertThat(route.saysWhoMayUseIt()).as("says Open, LoggedIn or Needs, and one of them").isTrue();
            List<String> named = route.parameters().stream().filter(scoped::contains).toList();
            for (Visitor.Grant grant : grants()) {
                for (Place place : Place.values()) {
                    Answer answer = Gate.ask(route.method(), values(route), visitor(grant), scopes(named, place));
                    assertThat(answer).as("%s, object: %s", grant, place).isEqualTo(expected(route, grant, named.isEmpty() ? null : place));
                }
            }
            assertThat(Gate.ask(route.method(), values(route), new Visitor(), scopes(named, Place.OWN_PROGRAMME))).as("a stranger")
                .isEqualTo(route.method().isAnnotationPresent(Open.class) ? Answer.COME_IN : Answer.LOG_IN_FIRST);
        }));
    }

    @Test
    void every_object_named_in_a_route_has_a_known_programme_unless_only_the_installation_has_that_right() {
        assertThat(productRoutes().flatMap(route -> withoutScope(route, scopedParameters()))).isEmpty();
    }

    @Test
    void every_right_has_its_holders_written_down() {
        assertThat(HOLDERS).containsOnlyKeys(Right.values());
        for (Right right : Right.values()) {
            assertThat(Arrays.stream(Role.values()).filter(role -> role.rights().contains(right))).as(right.name())
                .containsExactlyInAnyOrderElementsOf(HOLDERS.get(right));
        }
    }

    @Test
    void two_capabilities_do_not_both_say_where_the_same_parameter_belongs() {
        assertThat(implementations().map(RouteRightsTest::parameter).toList()).doesNotHaveDuplicates();
    }

    @Test
    void a_route_that_says_nothing_is_closed_and_found() throws NoSuchMethodException {
        Method route = RouteWithoutRule.class.getMethod("saysNothing");

        assertThat(new Route(route, "/breach").saysWhoMayUseIt()).isFalse();
        for (Visitor.Grant grant : grants()) {
            assertThat(Gate.ask(route, Map.of(), visitor(grant), List.of())).isEqualTo(Answer.NOT_ALLOWED);
        }
    }

    @Test
    void a_route_with_an_object_of_unknown_programme_is_found() throws NoSuchMethodException {
        Route route = new Route(RouteWithoutRule.class.getMethod("ofAnyProgramme", String.class), "/breach/{thing}");

        assertThat(withoutScope(route, scopedParameters())).containsExactly("GET /breach/{thing}: thing");
    }

    private static Answer expected(Route route, Visitor.Grant grant, Place place) {
        if (route.needs().isEmpty()) {
            return Answer.COME_IN;
        }
        if (!HOLDERS.get(route.needs().get().value()).contains(grant.role())) {
            return Answer.NOT_ALLOWED;
        }
        if (place == null) {
            return Answer.COME_IN;
        }
        if (place == Place.NOWHERE) {
            return Answer.NO_SUCH_THING;
        }
        if (grant.role() == Role.ADMINISTRATOR) {
            return Answer.COME_IN;
        }
        Set<Place> reach = grant.organisation() == null
            ? Set.of(Place.OWN_PROGRAMME, Place.OWN_ORGANISATION, Place.OTHER_ORGANISATION_HERE) : Set.of(Place.OWN_ORGANISATION);
        return reach.contains(place) ? Answer.COME_IN : Answer.NOT_ALLOWED;
    }

    private static Stream<String> withoutScope(Route route, Set<String> scoped) {
        boolean ofInstallation = route.needs().map(needs -> HOLDERS.get(needs.value()).stream().allMatch(Role::isForInstallation)).orElse(true);
        return ofInstallation ? Stream.empty()
            : route.parameters().stream().filter(parameter -> !scoped.contains(parameter)).map(parameter -> route + ": " + parameter);
    }

    private static List<Visitor.Grant> grants() {
        return Arrays.stream(Role.values()).flatMap(role -> Stream.of(
            new Visitor.Grant(role, role.isForInstallation() ? null : OWN, role.needsOrganisation() ? OUR_ORGANISATION : null),
            new Visitor.Grant(role, role.isForInstallation() ? null : OWN, role.mayNameOrganisation() ? OUR_ORGANISATION : null)))
            .distinct().toList();
    }

    private static Visitor visitor(Visitor.Grant grant) {
        Visitor visitor = new Visitor();
        visitor.is(new Actor(UUID.randomUUID(), "Somebody"), List.of(grant), null);
        return visitor;
    }

    private static Map<String, String> values(Route route) {
        return route.parameters().stream().distinct().collect(Collectors.toMap(Function.identity(), name -> "the " + name));
    }

    private static List<ScopeOf> scopes(List<String> parameters, Place place) {
        return parameters.stream().<ScopeOf>map(parameter -> new ScopeOf() {
            @Override
            public String parameter() {
                return parameter;
            }

            @Override
            public Optional<Scope> scope(String id) {
                return place.scope;
            }
        }).toList();
    }

    private static Stream<Route> productRoutes() {
        return PRODUCT.stream().filter(each -> each.isAnnotatedWith(Path.class)).sorted((a, b) -> a.getName().compareTo(b.getName()))
            .map(JavaClass::reflect).flatMap(resource -> Arrays.stream(resource.getMethods())
                .filter(method -> Arrays.stream(method.getAnnotations()).anyMatch(each -> each.annotationType().isAnnotationPresent(HttpMethod.class)))
                .map(method -> new Route(method, resource.getAnnotation(Path.class).value()
                    + (method.isAnnotationPresent(Path.class) ? "/" + method.getAnnotation(Path.class).value() : ""))));
    }

    private static Stream<Class<?>> implementations() {
        return PRODUCT.stream().filter(each -> each.isAssignableTo(ScopeOf.class) && !each.isInterface()).map(JavaClass::reflect);
    }

    private static Set<String> scopedParameters() {
        return implementations().map(RouteRightsTest::parameter).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String parameter(Class<?> scopeOf) {
        try {
            Constructor<?> constructor = scopeOf.getDeclaredConstructor();
            constructor.setAccessible(true);
            return ((ScopeOf) constructor.newInstance()).parameter();
        } catch (ReflectiveOperationException notABean) {
            throw new AssertionError(scopeOf + " cannot be made without a server", notABean);
        }
    }
}
