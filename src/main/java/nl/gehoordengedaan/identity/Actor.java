package nl.gehoordengedaan.identity;

import java.util.UUID;

/**
 * Who did something, for the record. Acts get it from their caller, because steps of a process run without anybody logged in.
 *
 * @param account the account
 * @param name    the name as colleagues see it; not shown in public
 */
public record Actor(UUID account, String name) {
}
