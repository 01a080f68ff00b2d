package nl.gehoordengedaan.programme;

import java.util.UUID;

/** A programme in a list: what it is called and how much it has. */
public record ProgrammeSummary(UUID id, String slug, String name, String municipality, long lines, long districts, long partners) {
}
