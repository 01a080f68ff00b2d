package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.gehoordengedaan.page.Page;

/** How long each kind of personal data is kept, in the reader's language. */
@ApplicationScoped
class KeptTerms {

    @Inject
    KnownData known;

    @Inject
    Page page;

    List<RetentionPage.Term> all() {
        return known.kinds().stream().flatMap(kind -> kind.terms().stream()
            .map(term -> new RetentionPage.Term(page.msg(kind.kind()), term.place(), term.days()))).toList();
    }
}
