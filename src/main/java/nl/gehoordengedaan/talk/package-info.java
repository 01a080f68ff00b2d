/**
 * The talk in a small group: a parents' room, young people at a square, one organisation's visitors. Not announced; what was heard is written down, with or
 * without names, and each thing gets an answer. Its course is in {@code bpmn/talk.bpmn}.
 */
package nl.gehoordengedaan.talk;
