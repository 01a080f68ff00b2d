package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.shared.Language;

/** Those with an account, for whoever must reach them: the organisers of a programme, the director to whom something is escalated. */
@ApplicationScoped
public class People {

    /** Somebody with an account; name and address are for colleagues and for mail, never for the public. */
    public record Person(UUID account, String name, String email, Language language) {

        /** Without name and address: this may end up in a log. */
        @Override
        public String toString() {
            return "Person " + account;
        }
    }

    @Inject
    Accounts accounts;

    /** Who holds this role in this programme and is not blocked, by name. */
    public List<Person> holding(Role role, UUID programme) {
        return accounts.holding(role, programme).stream().map(People::person).toList();
    }

    /** Who works for this organisation in this programme, in this role, and is not blocked, by name. */
    public List<Person> holding(Role role, UUID programme, UUID organisation) {
        return accounts.holding(role, programme, organisation).stream().map(People::person).toList();
    }

    /** Who this is; empty for an account that does not exist or is blocked. */
    public Optional<Person> with(UUID account) {
        return accounts.find(account).filter(found -> !found.isBlocked()).map(People::person);
    }

    private static Person person(Account account) {
        return new Person(account.id(), account.name(), account.email(), account.language());
    }
}
