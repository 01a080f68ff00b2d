package nl.gehoordengedaan.architecture.breaches.festival;

/** In a package that nobody gave a row in the table. */
public class PackageWithoutRow {
}
