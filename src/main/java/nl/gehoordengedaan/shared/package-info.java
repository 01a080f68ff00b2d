/** What every capability needs and nobody owns: the refusal, the use case, the languages, the ids. There are no "utils" here. */
package nl.gehoordengedaan.shared;
