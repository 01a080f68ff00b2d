/** The evening of the neighbourhood ambassadors, as a kind of meeting. Its course is in {@code bpmn/ambassadorevening.bpmn}. */
package nl.gehoordengedaan.ambassadorevening;
