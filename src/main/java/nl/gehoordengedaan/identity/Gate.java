package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one place where is decided who may use a route, for pages and API alike: by the right it asks for and the objects it names.
 * A route that says nothing is closed.
 */
@ApplicationScoped
class Gate {

    /** What becomes of the request. */
    enum Answer {
        COME_IN,
        LOG_IN_FIRST,
        NOT_ALLOWED,
        NO_SUCH_THING
    }

    @Inject
    @Any
    Instance<ScopeOf> scopes;

    Answer ask(Method route, Map<String, String> parameters, Visitor visitor) {
        return ask(route, parameters, visitor, scopes.stream().toList());
    }

    static Answer ask(Method route, Map<String, String> parameters, Visitor visitor, Collection<ScopeOf> scopes) {
        if (route.isAnnotationPresent(Open.class)) {
            return Answer.COME_IN;
        }
        if (!visitor.isLoggedIn()) {
            return Answer.LOG_IN_FIRST;
        }
        if (route.isAnnotationPresent(LoggedIn.class)) {
            return Answer.COME_IN;
        }
        Needs needs = route.getAnnotation(Needs.class);
        if (needs == null || !visitor.may(needs.value())) {
            return Answer.NOT_ALLOWED;
        }
        List<Optional<Scope>> named = scopes.stream().filter(scope -> parameters.containsKey(scope.parameter()))
            .map(scope -> scope.scope(parameters.get(scope.parameter()))).toList();
        if (named.stream().anyMatch(Optional::isEmpty)) {
            return Answer.NO_SUCH_THING;
        }
        return named.stream().allMatch(scope -> visitor.may(needs.value(), scope.get())) ? Answer.COME_IN : Answer.NOT_ALLOWED;
    }
}
