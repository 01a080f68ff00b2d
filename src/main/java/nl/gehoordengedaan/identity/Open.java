package nl.gehoordengedaan.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A route for everyone, without an account. Every route says {@link Needs} or Open; a test finds the one that says neither. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Open {
}
