/** What is waiting for me: every task of every process, by programme and role. Kept in a table of its own, so that no list asks the engine. */
package nl.gehoordengedaan.worklist;
