package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Where an indicator stood at the start, in its own unit: in the country, the municipality and the area; null where not known. */
@Embeddable
public record Baseline(
        @Column(name = "baseline_nl") BigDecimal nl,
        @Column(name = "baseline_municipality") BigDecimal municipality,
        @Column(name = "baseline_area") BigDecimal area) {

    static final Baseline UNKNOWN = new Baseline(null, null, null);
}
