/**
 * What is known of people, and no longer than needed: "what do you know of me" and "erase me" without an account, and the nightly round in
 * {@code bpmn/privacy.bpmn} that removes what was kept long enough. What is kept is up to the capabilities: each says it with a
 * {@link nl.gehoordengedaan.identity.PersonalData}. What is public stays: the words that were checked, and the register.
 */
package nl.gehoordengedaan.privacy;
