/** What the public gets to see: the home page, the trace of every contribution, the public list, the register, and how it works. */
package nl.gehoordengedaan.publication;
