package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whoever makes this request: a stranger, or somebody with an account and the roles that were granted. */
@RequestScoped
public class Visitor {

    /** One role that was granted, for one programme ({@code null}: the installation) and, for partner staff, one organisation. */
    public record Grant(Role role, UUID programme, UUID organisation) {
    }

    private Actor actor;
    private List<Grant> grants = List.of();
    private UUID session;
    private boolean tooOften;

    void is(Actor actor, List<Grant> grants, UUID session) {
        this.actor = actor;
        this.grants = List.copyOf(grants);
        this.session = session;
    }

    /** A password was sent along and not looked at, because there were too many tries or too many at the same time. */
    void triesTooOften() {
        tooOften = true;
    }

    boolean isTryingTooOften() {
        return tooOften;
    }

    /** The login of this browser; null for a stranger and for a program that brings its own password. */
    UUID session() {
        return session;
    }

    /** Whoever acts, on a route where that is certain. */
    Actor someone() {
        return actor().orElseThrow(() -> new IllegalStateException("A route for people with an account let a stranger in"));
    }

    public boolean isLoggedIn() {
        return actor != null;
    }

    /** Whoever acts, for the record of what was done. */
    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** May this visitor do this to an object that belongs there? */
    public boolean may(Right right, Scope scope) {
        return grants.stream().anyMatch(grant -> grant.role().rights().contains(right) && covers(grant, scope));
    }

    /** May this visitor do this anywhere at all? Enough for a menu, never for an object. */
    public boolean may(Right right) {
        return grants.stream().anyMatch(grant -> grant.role().rights().contains(right));
    }

    /** The programmes in which this visitor may do this to everything; for lists. Who works for one organisation is not among them. */
    public Set<UUID> programmesWith(Right right) {
        return grants.stream().filter(grant -> grant.programme() != null && grant.organisation() == null && grant.role().rights().contains(right))
            .map(Grant::programme).collect(Collectors.toUnmodifiableSet());
    }

    /** The partner organisations for which this visitor may do this, each to what is its own; for lists. */
    public Set<UUID> organisationsWith(Right right) {
        return grants.stream().filter(grant -> grant.organisation() != null && grant.role().rights().contains(right))
            .map(Grant::organisation).collect(Collectors.toUnmodifiableSet());
    }

    /** Where this visitor may do this; a scope without organisation is the whole programme. For lists of what belongs to organisations. */
    public Set<Scope> scopesWith(Right right) {
        return grants.stream().filter(grant -> grant.programme() != null && grant.role().rights().contains(right))
            .map(grant -> new Scope(grant.programme(), grant.organisation())).collect(Collectors.toUnmodifiableSet());
    }

    /** Every role that was granted, in whatever programme. */
    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean covers(Grant grant, Scope scope) {
        if (grant.programme() == null) {
            return true;
        }
        return grant.programme().equals(scope.programme())
            && (grant.organisation() == null || grant.organisation().equals(scope.organisation()));
    }
}
