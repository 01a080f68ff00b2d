/**
 * What was heard, and the response given. A contribution is one thing somebody said, in their own words and language; it never
 * disappears. Who said it is kept apart from what was said. Leaves actions, agendas and meetings to others; the waiting and reminding is
 * in {@code bpmn/contribution.bpmn}, the terms in {@code bpmn/contribution-terms.dmn}.
 */
package nl.gehoordengedaan.contribution;
