package nl.gehoordengedaan.workflow;

import java.util.UUID;

/** Somebody said that what is done about this subject cannot wait, or that it can after all. Told in the transaction in which it was said. */
public record UrgencyChanged(UUID subject, boolean urgent) {
}
