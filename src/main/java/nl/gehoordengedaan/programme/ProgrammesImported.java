package nl.gehoordengedaan.programme;

/**
 * Programmes were set up or changed from a file.
 *
 * @param added number of things that are new
 * @param changed number of things that became different
 */
public record ProgrammesImported(int added, int changed) {
}
