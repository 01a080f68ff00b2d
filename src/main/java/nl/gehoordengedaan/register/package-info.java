/**
 * The append-only public record of what was heard, promised and done. Hears the events of the capabilities and writes in their
 * transactions; nobody knows it. Before something is published an entry holds only what binds it, never the words.
 */
package nl.gehoordengedaan.register;
