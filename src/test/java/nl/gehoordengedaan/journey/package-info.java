/** The few stories through the whole system, in a real browser: somebody speaks up and sees what became of it. */
package nl.gehoordengedaan.journey;
