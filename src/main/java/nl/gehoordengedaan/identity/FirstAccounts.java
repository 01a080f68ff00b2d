package nl.gehoordengedaan.identity;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.InstantSource;
import nl.gehoordengedaan.shared.ApplicationReady;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/** Whoever is the first to log in to a new installation: the administrator named in its settings. Does nothing once there is an account. */
@UseCase
class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    void whenReady(@Observes ApplicationReady ready) {
        create();
        demoAccounts.create();
    }

    void create() {
        if (settings.adminEmail().isPresent() && settings.adminPassword().isPresent() && !accounts.exist()) {
            String email = settings.adminEmail().get();
            String password = settings.adminPassword().get();
            Passwords.check("admin.password", password, "", email);
            Account first = Account.withPassword("Administrator", email, Language.NL, passwords.hash(password), clock.instant());
            first.grant(new Visitor.Grant(Role.ADMINISTRATOR, null, null), null, clock.instant());
            accounts.add(first);
            LOG.infof("First administrator is account %s", first.id());
        }
    }
}
