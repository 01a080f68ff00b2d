package nl.gehoordengedaan.following;

import java.util.Optional;
import java.util.UUID;

/** Things of one kind that everyone can follow. A capability whose things have a public page and a number declares one. */
public interface Followable {

    /** One thing that can be followed. */
    record Thing(UUID subject, UUID programme, String code) {
    }

    /** The word of its pages: {@code contributions} for {@code /contributions/123456789}. Its name is the message {@code following.path.<word>}. */
    String path();

    /** The thing with this number; empty when there is none. */
    Optional<Thing> withCode(String code);
}
