package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.KnownByLink;
import nl.gehoordengedaan.identity.PersonalData;

/** Every kind of personal data that is kept, of all capabilities. */
@ApplicationScoped
class KnownData {

    @Inject
    @Any
    Instance<PersonalData> kinds;

    @Inject
    @Any
    Instance<KnownByLink> links;

    /** In a fixed order; what others may still be writing comes last. */
    List<PersonalData> kinds() {
        return kinds.stream().sorted(Comparator.comparing(PersonalData::isErasedLast).thenComparing(PersonalData::kind)).toList();
    }

    Optional<KnownByLink.Reader> reader(String secret) {
        return links.stream().flatMap(each -> each.behind(secret).stream()).findFirst();
    }

    List<PersonalData.Kept> about(String email) {
        return kinds().stream().flatMap(kind -> kind.about(email).stream()).toList();
    }
}
