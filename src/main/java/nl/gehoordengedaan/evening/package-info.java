/** The resident evening, as a kind of meeting. Its course is in {@code bpmn/evening.bpmn}, which is put together from what all meetings have. */
package nl.gehoordengedaan.evening;
