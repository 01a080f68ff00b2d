package nl.gehoordengedaan.api;

import java.util.OptionalInt;

/** Tells which version of something there is, so that a program that read an older one changes nothing. One for each kind of thing, found by CDI. */
public interface Versioned {

    /** The name of the path parameter of this kind of thing, as it stands between braces. */
    String parameter();

    /** The version of the one that is called so in a URL; whoever else wants to change it waits. Empty when there is none. */
    OptionalInt versionWithLock(String named);
}
