package nl.gehoordengedaan.contribution;

import java.util.UUID;

/**
 * It was said of a contribution that became an action that it cannot wait, or that it can after all.
 *
 * @param action number of the action
 */
public record ContributionUrgency(UUID contribution, String action, boolean urgent) {
}
