/**
 * The minutes of a meeting: what was heard, with the very words, joined where they say the same; sent to those who were there, amended by them, frozen
 * with a hash, and each point on its way to an answer. What a kind of meeting does before and after is its own.
 */
package nl.gehoordengedaan.minutes;
