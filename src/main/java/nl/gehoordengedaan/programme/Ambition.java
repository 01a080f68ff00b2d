package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What an indicator should be after a number of years.
 *
 * @param afterYears 1 to 100
 * @param value in the indicator's unit; null when not known
 */
@Embeddable
public record Ambition(@Column(name = "after_years") int afterYears, @Column(name = "value") BigDecimal value) {
}
