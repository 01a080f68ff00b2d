/** Gehoord en Gedaan: what residents said, what was promised, and whether it was done. One package per capability; see docs/architecture.md. */
package nl.gehoordengedaan;
