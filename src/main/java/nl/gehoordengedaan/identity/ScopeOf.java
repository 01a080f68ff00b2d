package nl.gehoordengedaan.identity;

import java.util.Optional;

/**
 * Tells to which programme (and organisation) the object named in a URL belongs. A capability declares one for each of its path
 * parameters: {@code /work/contributions/{contribution}} is looked up by the {@code ScopeOf} whose parameter is "contribution".
 */
public interface ScopeOf {

    /** The name of the path parameter, as it stands between braces. */
    String parameter();

    /** The scope of the object with this id, or public number, as it stands in the URL; empty when there is no such object (the answer is then 404). */
    Optional<Scope> scope(String id);
}
