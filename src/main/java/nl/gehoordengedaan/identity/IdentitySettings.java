package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator can set about accounts and logging in; docs/operating.md tells what each means. */
@ApplicationScoped
class IdentitySettings {

    @Inject
    @ConfigProperty(name = "session.idle", defaultValue = "PT30M")
    Duration sessionIdle;

    @Inject
    @ConfigProperty(name = "session.idle.link", defaultValue = "PT2H")
    Duration sessionIdleWithLink;

    @Inject
    @ConfigProperty(name = "session.absolute", defaultValue = "PT12H")
    Duration sessionAbsolute;

    @Inject
    @ConfigProperty(name = "login.link.valid", defaultValue = "P14D")
    Duration linkValid;

    /** Rounds of PBKDF2 with HMAC-SHA-512; the default is what OWASP advises. Lower only in tests. */
    @Inject
    @ConfigProperty(name = "password.iterations", defaultValue = "210000")
    int passwordIterations;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @Inject
    @ConfigProperty(name = "admin.email")
    Optional<String> adminEmail;

    @Inject
    @ConfigProperty(name = "admin.password")
    Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "demo.password")
    Optional<String> demoPassword;

    SessionTerms sessionTerms() {
        return new SessionTerms(sessionIdle, sessionIdleWithLink, sessionAbsolute);
    }

    Duration linkValid() {
        return linkValid;
    }

    int passwordIterations() {
        return passwordIterations;
    }

    /** Without a slash at the end. */
    String publicUrl() {
        return publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    boolean isSecure() {
        return publicUrl.startsWith("https:");
    }

    Optional<String> adminEmail() {
        return adminEmail;
    }

    Optional<String> adminPassword() {
        return adminPassword;
    }

    /** The password of the fictional accounts; empty where no demonstration runs. */
    Optional<String> demoPassword() {
        return demoPassword;
    }
}
