package nl.gehoordengedaan.following;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Everything that can be followed, of every capability. */
@ApplicationScoped
class Followables {

    @Inject
    @Any
    Instance<Followable> kinds;

    Optional<Followable.Thing> find(String path, String code) {
        return kinds.stream().filter(kind -> kind.path().equals(path)).findFirst().flatMap(kind -> kind.withCode(code));
    }
}
