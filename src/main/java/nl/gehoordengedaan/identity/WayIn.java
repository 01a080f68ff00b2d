package nl.gehoordengedaan.identity;

/** How somebody showed who they are. Every way ends in {@link BeginSession}; a new one needs a page of its own and a word here. */
enum WayIn {
    PASSWORD,
    LINK
}
