/** What the tests on a running server stand on: one server with the WAR that Maven built, a database, a mailbox, a browser. */
package nl.gehoordengedaan.harness;
