package nl.gehoordengedaan.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.locale.LocaleResolver;
import jakarta.mvc.locale.LocaleResolverContext;
import java.util.Locale;

/** Tells the MVC engine in which language a page is read: as the page itself decides it. */
@ApplicationScoped
@Priority(100)
public class PageLocale implements LocaleResolver {

    @Inject
    ReaderLanguage language;

    @Override
    public Locale resolveLocale(LocaleResolverContext context) {
        return language.get().locale();
    }
}
