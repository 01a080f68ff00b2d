package nl.gehoordengedaan.architecture.breaches.contribution;

/** A name that says nothing about the participation world. */
public class ContributionDto {
}
