package nl.gehoordengedaan.identity;

import jakarta.inject.Inject;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory.OrganisationName;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.shared.UseCase;
import org.jboss.logging.Logger;

/**
 * Fictional people for a demonstration, one for each role in each programme and one for each partner that cannot be reached by mail, at addresses that can never exist. Only where the setting
 * {@code demo.password} is given; without it they cannot log in. Made at each start and after programmes were imported; safe to repeat.
 */
@UseCase
public class DemoAccounts {

    private static final Logger LOG = Logger.getLogger(DemoAccounts.class);
    private static final String ADMINISTRATOR = "administrator@gehoordengedaan.example";

    @Inject
    Accounts accounts;

    @Inject
    KnownPlaces places;

    @Inject
    Passwords passwords;

    @Inject
    IdentitySettings settings;

    @Inject
    InstantSource clock;

    public void create() {
        Optional<String> password = settings.demoPassword();
        if (password.isEmpty()) {
            return;
        }
        String hash = hash(password.get());
        person("Amira Beheer", ADMINISTRATOR, hash, new Visitor.Grant(Role.ADMINISTRATOR, null, null));
        for (ProgrammeName programme : places.programmes()) {
            String domain = "@" + programme.slug() + ".example";
            UUID id = programme.id();
            person("Olga Organisator", "organiser" + domain, hash, new Visitor.Grant(Role.ORGANISER, id, null));
            person("Dirk Directeur", "director" + domain, hash, new Visitor.Grant(Role.DIRECTOR, id, null));
            person("Petra Panellid", "panel" + domain, hash, new Visitor.Grant(Role.PANEL_MEMBER, id, null));
            person("Amin Ambassadeur", "ambassador" + domain, hash, new Visitor.Grant(Role.AMBASSADOR, id, null));
            person("Rosa Raadslid", "auditor" + domain, hash, new Visitor.Grant(Role.AUDITOR, id, null));
            UUID first = programme.organisations().isEmpty() ? null : programme.organisations().get(0).id();
            person("Stef Stuurgroep", "steering" + domain, hash, new Visitor.Grant(Role.STEERING_GROUP_MEMBER, id, first));
            programme.organisations().stream().filter(organisation -> !organisation.reachedByMail())
                .forEach(organisation -> partner(programme, organisation, hash));
        }
    }

    /** An organisation that is partner of two programmes has one person in each. */
    private void partner(ProgrammeName programme, OrganisationName organisation, String hash) {
        Visitor.Grant grant = new Visitor.Grant(Role.PARTNER_STAFF, programme.id(), organisation.id());
        String plain = "partner@" + slug(organisation.name()) + ".example";
        boolean mine = accounts.withEmail(plain).map(account -> account.grants().stream().anyMatch(each -> each.gives(grant))).orElse(true);
        person("Pim Partner", mine ? plain : "partner@" + slug(organisation.name()) + "." + programme.slug() + ".example", hash, grant);
    }

    private void person(String name, String email, String hash, Visitor.Grant grant) {
        Optional<Account> there = accounts.withEmail(email);
        if (there.isPresent()) {
            if (there.get().isExample() && !hash.equals(there.get().passwordHash())) {
                there.get().choosePassword(hash);
            }
            return;
        }
        Account account = Account.example(name + " (voorbeeld)", email, hash, clock.instant());
        account.grant(grant, null, clock.instant());
        accounts.add(account);
        LOG.debugf("Fictional account %s is %s", account.id(), grant.role());
    }

    /** Hashing takes long: all share one, which is kept as long as the password stays the same. */
    private String hash(String password) {
        return accounts.withEmail(ADMINISTRATOR).map(Account::passwordHash).filter(hash -> passwords.fits(password, hash))
            .orElseGet(() -> passwords.hash(password));
    }

    static String slug(String name) {
        String slug = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        String shortened = slug.length() > 40 ? slug.substring(0, 40).replaceAll("-+$", "") : slug;
        return shortened.isEmpty() ? "organisatie" : shortened;
    }
}
