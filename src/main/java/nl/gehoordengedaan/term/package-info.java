/**
 * Working days, Dutch public holidays and deadlines that explain themselves.
 *
 * <p>Exists because every promise of the product has a date, and a resident must be able to check that date by counting along. Words: a <em>term</em> is a
 * number of days; a <em>deadline</em> is a term applied to the day something came in; the <em>due day</em> is the last day on which it is still in time;
 * a <em>skipped day</em> did not count, and says why.
 *
 * <p>Pure computation: no clock, no storage. What a programme has set differently is kept by {@code programme}; timers that fire are kept by the
 * processes. Why a term in calendar days does not move off a weekend: docs/decisions/0009-term-calendar-days-stay.md.
 */
package nl.gehoordengedaan.term;
