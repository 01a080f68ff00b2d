/**
 * When and where residents and a programme meet: what every gathering has, from the plan until it is closed, the public agenda and its
 * calendar files. It knows no kind of meeting ({@link nl.gehoordengedaan.meeting.MeetingKind} is what a kind says of itself) and nobody who
 * comes ({@link nl.gehoordengedaan.meeting.Guests}). The waiting and reminding is in {@code bpmn/meeting.bpmn}, which the process of each
 * kind calls.
 */
package nl.gehoordengedaan.meeting;
