package nl.gehoordengedaan.shared;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Something somebody can do (an act). The only place where a transaction begins; data, process, register and outgoing mail share it. What was
 * undone because a timer was in the way is done again.
 */
@Stereotype
@ApplicationScoped
@Transactional
@TriedAgain
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {
}
