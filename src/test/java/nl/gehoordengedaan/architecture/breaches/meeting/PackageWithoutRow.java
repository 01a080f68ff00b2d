package nl.gehoordengedaan.architecture.breaches.meeting;

/** In a package that nobody gave a row in the table. */
public class PackageWithoutRow {
}
