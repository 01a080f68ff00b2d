package nl.gehoordengedaan.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.gehoordengedaan.shared.Language;

/** The language of whoever reads: what was asked in the URL, else chosen before (cookie), else what the browser prefers, else Dutch. */
@RequestScoped
public class ReaderLanguage {

    static final String PARAMETER = "lang";
    static final String COOKIE = "lang";

    @Inject
    HttpServletRequest request;

    private Language language;

    public Language get() {
        if (language == null) {
            language = fromQuery().or(this::fromCookie).or(this::fromBrowser).orElse(Language.NL);
        }
        return language;
    }

    /** Not {@code getParameter}: that would read the body of a posted form. */
    private Optional<Language> fromQuery() {
        String query = request.getQueryString();
        return query == null ? Optional.empty() : Arrays.stream(query.split("&"))
            .filter(pair -> pair.startsWith(PARAMETER + "=")).map(pair -> pair.substring(PARAMETER.length() + 1))
            .flatMap(code -> Language.of(code).stream()).findFirst();
    }

    private Optional<Language> fromCookie() {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? Optional.empty() : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(COOKIE))
            .flatMap(cookie -> Language.of(cookie.getValue()).stream()).findFirst();
    }

    private Optional<Language> fromBrowser() {
        String accepted = request.getHeader("Accept-Language");
        if (accepted == null) {
            return Optional.empty();
        }
        try {
            List<Locale> supported = Arrays.stream(Language.values()).map(Language::locale).toList();
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), supported);
            return best == null ? Optional.empty() : Language.of(best.getLanguage());
        } catch (IllegalArgumentException notAHeaderOfLanguages) {
            return Optional.empty();
        }
    }
}
