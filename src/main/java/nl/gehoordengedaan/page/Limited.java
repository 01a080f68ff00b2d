package nl.gehoordengedaan.page;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A route on which a stranger can write something: so many times a minute from one address, then 429. */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface Limited {
}
