package nl.gehoordengedaan.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A route for everybody with an account, about nothing but their own account: no role is needed, no object of others is touched. */
@Retention(RUNTIME)
@Target(METHOD)
public @interface LoggedIn {
}
