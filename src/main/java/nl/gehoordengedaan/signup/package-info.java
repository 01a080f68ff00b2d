/**
 * Who comes to a meeting: signing up without an account, the seats and the waiting list, changing and taking it back by a personal link, the
 * desk, the door, the counts without names, and inviting those who asked to be invited. What a meeting is, is up to
 * {@link nl.gehoordengedaan.meeting}; it asks here through {@link nl.gehoordengedaan.meeting.Guests}. How to reach somebody is kept here
 * only, and no longer than needed.
 */
package nl.gehoordengedaan.signup;
