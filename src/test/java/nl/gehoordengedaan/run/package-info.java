/**
 * The command {@code mvn -Prun}: the whole product on one machine, with a database and a mail server of its own. Its parts serve the tests
 * too. None of this is in the WAR.
 */
package nl.gehoordengedaan.run;
