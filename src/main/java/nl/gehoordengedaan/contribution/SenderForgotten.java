package nl.gehoordengedaan.contribution;

import java.util.UUID;

/**
 * Whoever said something cannot be reached any more: asked for that, or was removed after the term.
 *
 * @param contribution what was said, which stays
 */
public record SenderForgotten(UUID contribution) {
}
