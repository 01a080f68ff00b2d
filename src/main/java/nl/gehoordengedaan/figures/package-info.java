/**
 * What can be counted: how each partner kept what it promised. Every figure leads to the list of what it counts; nothing is counted that
 * is not on record.
 */
package nl.gehoordengedaan.figures;
