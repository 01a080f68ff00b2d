package nl.gehoordengedaan.identity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.Rules;

/** Somebody who works on a programme, or sits in its panel, and can log in. Residents have none. */
@Entity
@Table(name = "account")
class Account {

    enum State {
        /** Has been asked, and did not log in yet. */
        INVITED,
        ACTIVE,
        BLOCKED
    }

    static final int MAX_NAME = 120;
    private static final int MAX_EMAIL = 254;
    private static final Pattern EMAIL =
        Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?\\.[\\p{L}\\p{N}-]{2,}");

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean example;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "logged_in_at")
    private Instant loggedInAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @OneToMany(mappedBy = "account", cascade = CascadeType.PERSIST)
    @OrderBy("grantedAt, id")
    private List<RoleGrant> grants = new ArrayList<>();

    protected Account() {
    }

    private Account(String name, String email, Language language, boolean example, Instant now) {
        Rules.check()
            .that(!name.isBlank(), "name", "identity.name.empty")
            .that(name.length() <= MAX_NAME && !hasControls(name), "name", "identity.name.too-long", MAX_NAME)
            .that(isEmail(email), "email", "identity.email.wrong")
            .orRefuse();
        this.id = Ids.next();
        this.name = name;
        this.email = normal(email);
        this.language = language;
        this.state = State.INVITED;
        this.example = example;
        this.createdAt = now;
    }

    /** Somebody who is asked to take part, and can log in after answering the mail. */
    static Account invited(String name, String email, Language language, Instant now) {
        return new Account(name, email, language, false, now);
    }

    /** Somebody who can log in at once: the first administrator. */
    static Account withPassword(String name, String email, Language language, String passwordHash, Instant now) {
        Account account = new Account(name, email, language, false, now);
        account.choosePassword(passwordHash);
        return account;
    }

    /** A fictional person of the demonstration. */
    static Account example(String name, String email, String passwordHash, Instant now) {
        Account account = new Account(name, email, Language.NL, true, now);
        account.choosePassword(passwordHash);
        return account;
    }

    /** An address as it is stored and compared: however it is typed, it is the same one. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isEmail(String email) {
        return email.strip().length() <= MAX_EMAIL && EMAIL.matcher(email.strip()).matches() && !email.contains("..");
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** A role for one programme, and for partner staff one organisation; the administrator's is for all. Given once at a time. */
    RoleGrant grant(Visitor.Grant asked, UUID by, Instant now) {
        Role role = asked.role();
        Rules.check()
            .that(role.isForInstallation() || asked.programme() != null, "programme", "identity.grant.programme-missing")
            .that(!role.isForInstallation() || asked.programme() == null, "programme", "identity.grant.programme-too-much")
            .that(!role.needsOrganisation() || asked.organisation() != null, "organisation", "identity.grant.organisation-missing")
            .that(role.mayNameOrganisation() || asked.organisation() == null, "organisation", "identity.grant.organisation-too-much")
            .that(grants.stream().noneMatch(grant -> grant.isActive() && grant.gives(asked)), "role", "identity.grant.already")
            .orRefuse();
        RoleGrant grant = new RoleGrant(Ids.next(), this, asked, by, now);
        grants.add(grant);
        return grant;
    }

    /** A role is taken back once; the row stays. Nobody takes their own role of administrator: there would be nobody to give it back. */
    RoleGrant revoke(UUID grantId, UUID by, Instant now) {
        RoleGrant grant = grants.stream().filter(each -> each.id().equals(grantId)).findFirst()
            .orElseThrow(() -> BrokenRule.missing("identity.grant.missing"));
        if (grant.role() == Role.ADMINISTRATOR && id.equals(by)) {
            throw BrokenRule.conflict("identity.revoke.yourself");
        }
        if (!grant.isActive()) {
            throw BrokenRule.conflict("identity.grant.already-revoked");
        }
        grant.revoke(by, now);
        return grant;
    }

    /** Nobody blocks their own account: there would be nobody to ask. */
    void block(UUID by) {
        if (id.equals(by)) {
            throw BrokenRule.conflict("identity.block.yourself");
        }
        if (state == State.BLOCKED) {
            throw BrokenRule.conflict("identity.block.already");
        }
        state = State.BLOCKED;
    }

    void unblock() {
        if (state != State.BLOCKED) {
            throw BrokenRule.conflict("identity.block.not-blocked");
        }
        state = loggedInAt == null && passwordHash == null ? State.INVITED : State.ACTIVE;
    }

    /** Whoever chooses a password has answered the invitation; a blocked account stays blocked. */
    final void choosePassword(String hash) {
        passwordHash = hash;
        if (state == State.INVITED) {
            state = State.ACTIVE;
        }
    }

    /** Whoever uses a mailed link has shown that the address is theirs. */
    void linkUsed() {
        if (state == State.INVITED) {
            state = State.ACTIVE;
        }
    }

    void loggedIn(Instant now) {
        loggedInAt = now;
        failedLogins = 0;
    }

    void describe(String newName, Language newLanguage) {
        Rules.check()
            .that(!newName.isBlank(), "name", "identity.name.empty")
            .that(newName.length() <= MAX_NAME && !hasControls(newName), "name", "identity.name.too-long", MAX_NAME)
            .that(newLanguage != null, "language", "identity.language.missing")
            .orRefuse();
        name = newName;
        language = newLanguage;
    }

    /** Panel members and ambassadors log in by a mailed link; everybody with another role as well has a password. */
    boolean needsPassword() {
        List<RoleGrant> active = activeGrants();
        return active.isEmpty() || active.stream().anyMatch(grant -> !grant.role().logsInByLink());
    }

    boolean isAdministrator() {
        return activeGrants().stream().anyMatch(grant -> grant.role() == Role.ADMINISTRATOR);
    }

    List<RoleGrant> activeGrants() {
        return grants.stream().filter(RoleGrant::isActive).toList();
    }

    List<RoleGrant> grants() {
        return List.copyOf(grants);
    }

    Actor actor() {
        return new Actor(id, name);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Language language() {
        return language;
    }

    State state() {
        return state;
    }

    boolean isBlocked() {
        return state == State.BLOCKED;
    }

    boolean isExample() {
        return example;
    }

    Instant failedAt() {
        return failedAt;
    }

    int failedLogins() {
        return failedLogins;
    }

    Instant loggedInAt() {
        return loggedInAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
