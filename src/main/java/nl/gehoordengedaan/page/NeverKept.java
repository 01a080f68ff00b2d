package nl.gehoordengedaan.page;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A page for one person: no browser or server on the way keeps it, so that nobody finds it with the button back. */
@NameBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
public @interface NeverKept {
}
