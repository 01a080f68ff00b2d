/**
 * What every door for programs needs and no capability owns: a body that is read strictly, a deed that is done once, also when it is sent
 * again, a version that keeps one program from undoing what another did, and a document that describes it all by the Dutch API Design
 * Rules. It knows no capability; one whose things have a version implements {@link Versioned}.
 */
package nl.gehoordengedaan.api;
