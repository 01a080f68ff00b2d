package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A moment at which a programme wants to have reached something.
 *
 * @param afterYears years after the start, 1 to 100; null when not known
 * @param before the moment in the programme's own words, such as "summer 2027"
 */
@Embeddable
public record AmbitionTarget(@Column(name = "after_years") Integer afterYears, @Column(name = "before_text") String before) {
}
