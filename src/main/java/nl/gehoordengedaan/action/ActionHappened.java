package nl.gehoordengedaan.action;

import java.time.Instant;
import java.util.UUID;

/**
 * Something happened with an action.
 *
 * @param id        the action
 * @param programme its programme
 * @param code      its nine digits
 * @param what      what happened
 * @param text      what may be read about it in public; null when there is nothing to quote
 * @param at        when
 */
public record ActionHappened(UUID id, UUID programme, String code, What what, String text, Instant at) {
}
