package nl.gehoordengedaan.identity;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The right a route asks for. Checked before the method runs, on page and API alike: the role must hold the right, for the programme
 * (and organisation) of every object in the path. A stranger is sent to the login page, or gets 401 from the API.
 */
@Retention(RUNTIME)
@Target(METHOD)
public @interface Needs {
    Right value();
}
