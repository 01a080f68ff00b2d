/**
 * The set-up of neighbourhood programmes: what they are for, where, with whom, and what they promise by default.
 *
 * <p>Exists because one installation serves several programmes, and everything heard or promised belongs to one of them. Words: a <em>programme</em> has
 * <em>lines</em> (programmatafels) with goals, indicators and <em>interventions</em>; <em>districts</em> (a programme says itself whether it calls them buurt or
 * wijk); and <em>partner organisations</em>, some of them in the steering group. What is not known is null, and shown as unknown; it is never guessed.
 *
 * <p>A programme is set up by importing a file: see {@code docs/how-to/import-programmes.md}. How days are counted is left to {@code term}; who may do what in
 * a programme to {@code identity}.
 */
package nl.gehoordengedaan.programme;
