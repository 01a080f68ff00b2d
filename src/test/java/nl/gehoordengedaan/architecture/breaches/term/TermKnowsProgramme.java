package nl.gehoordengedaan.architecture.breaches.term;

import nl.gehoordengedaan.architecture.breaches.programme.ProgrammeKnowsTerm;

/** An arrow that is not in the table, and half of a circle. */
public class TermKnowsProgramme {
    ProgrammeKnowsTerm back;
}
