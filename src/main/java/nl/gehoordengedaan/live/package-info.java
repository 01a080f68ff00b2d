/**
 * What is said at the tables of a meeting, noted down while it is said: tables with a code, what their hosts type, paper and lists that come in
 * later, the wall on which everybody in the room sees it, and the questions at the end. Knows what every meeting is, and no kind of meeting.
 */
package nl.gehoordengedaan.live;
