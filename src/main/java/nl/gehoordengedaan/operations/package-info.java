/** For whoever keeps the installation running: start and stop in the right order, health, figures, and the steps that were given up. */
package nl.gehoordengedaan.operations;
