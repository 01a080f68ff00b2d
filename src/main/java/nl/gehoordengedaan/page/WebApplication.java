package nl.gehoordengedaan.page;

import jakarta.mvc.form.FormMethodOverwriter;
import jakarta.mvc.security.Csrf;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import org.eclipse.krazo.Properties;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;

/** All pages and the API. Every form of a page carries a token against forged requests. */
@ApplicationPath("/")
@OpenAPIDefinition(info = @Info(title = "Gehoord en Gedaan", version = "1.0.0",
    description = "What residents said, what was promised and what was done.",
    license = @License(name = "EUPL-1.2", url = "https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")))
public class WebApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
            Csrf.CSRF_PROTECTION, Csrf.CsrfOptions.IMPLICIT,
            Properties.CSRF_TOKEN_STRATEGY, new CsrfCookie(),
            // a form is what it says it is; looking for a hidden method would also use up its fields
            FormMethodOverwriter.FORM_METHOD_OVERWRITE, FormMethodOverwriter.Options.DISABLED);
    }
}
