package nl.gehoordengedaan.meeting;

import java.util.UUID;

/**
 * There is room for more or for fewer people than before.
 *
 * @param meeting where
 */
public record CapacityChanged(UUID meeting) {
}
