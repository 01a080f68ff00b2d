package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.persistence.TypedQuery;

/** Holds a question to the database and is no plural. */
public class QueryOfManyThings {

    TypedQuery<String> words;
}
