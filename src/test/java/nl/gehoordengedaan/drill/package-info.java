/**
 * Drills and the benchmark: what many people at once, or much data, do to the product. They run on the same server as the tests, by the profiles
 * {@code drills} and {@code bench}, and never among them: a drill takes minutes, and a time says something only beside another of the same run.
 */
package nl.gehoordengedaan.drill;
