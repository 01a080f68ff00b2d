package nl.gehoordengedaan.architecture.breaches.programme;

import nl.gehoordengedaan.architecture.breaches.term.TermKnowsProgramme;

/** The other half of a circle. */
public class ProgrammeKnowsTerm {
    TermKnowsProgramme forth;
}
