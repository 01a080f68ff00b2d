/**
 * What was promised: who does what by when, and whether it was done. From "this becomes an action" until the reporter has been told how it
 * ended. The first date of a promise never changes; each move is a line with its reason. Its words: {@link nl.gehoordengedaan.action.Action},
 * {@link nl.gehoordengedaan.action.Shift}, {@link nl.gehoordengedaan.action.Progress}, {@link nl.gehoordengedaan.action.Confirmation}. The
 * waiting, reminding and escalating is in {@code bpmn/action.bpmn}; what was said before is left to {@code contribution}.
 */
package nl.gehoordengedaan.action;
