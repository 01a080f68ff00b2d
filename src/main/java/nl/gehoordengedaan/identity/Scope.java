package nl.gehoordengedaan.identity;

import java.util.UUID;

/**
 * Where an object belongs, as far as rights go.
 *
 * @param programme    the programme it is part of; null for what belongs to the whole installation
 * @param organisation the partner organisation responsible for it; null when that makes no difference
 */
public record Scope(UUID programme, UUID organisation) {

    public static Scope ofProgramme(UUID programme) {
        return new Scope(programme, null);
    }

    public static final Scope INSTALLATION = new Scope(null, null);
}
