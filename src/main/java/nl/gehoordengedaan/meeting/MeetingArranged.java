package nl.gehoordengedaan.meeting;

import java.util.UUID;

/**
 * When, for whom or whether a meeting takes place is otherwise than before, also while nobody else knows of it.
 *
 * @param id the meeting
 */
public record MeetingArranged(UUID id) {
}
