package nl.gehoordengedaan.shared;

/** The tables and the processes are there; what must be done once at each start can be done now. */
public record ApplicationReady() {
}
