/** What a programme promised to do again and again, and whether it does: an evening every half year, a report every year. */
package nl.gehoordengedaan.rhythm;
