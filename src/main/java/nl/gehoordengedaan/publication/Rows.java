package nl.gehoordengedaan.publication;

import java.io.IOException;

/** Takes the rows of a list for a file, one by one. */
@FunctionalInterface
interface Rows<T> {

    /** How many are in memory at a time. */
    int AT_ONCE = 500;

    void take(T row) throws IOException;
}
