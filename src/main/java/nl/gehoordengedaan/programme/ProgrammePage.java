package nl.gehoordengedaan.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the public page of a programme shows; what is null is not known. */
public record ProgrammePage(String slug, String name, String municipality, String postcodeArea, String districtWord, Bureau bureau, Integer ambitionYears,
        List<AmbitionTarget> targets, List<String> attachedAreas, List<Line> lines, List<String> districts, List<Partner> partners) {

    /** @param years after how many years the indicators of this line have an ambition */
    public record Line(String code, String name, Long shortTermBudgetEur, List<String> goals, List<String> interventions, List<Integer> years,
            List<Figure> indicators) {
    }

    /** @param ambitions one for each of the years of the line, null where not known */
    public record Figure(String name, String unit, BigDecimal nl, BigDecimal municipality, BigDecimal area, List<BigDecimal> ambitions) {
    }

    public record Partner(String name, boolean steeringGroup) {
    }

    static ProgrammePage of(Programme programme) {
        return new ProgrammePage(programme.slug(), programme.name(), programme.municipality(), programme.postcodeArea().orElse(null),
                programme.districtWord(), Bureau.of(programme), programme.ambitionYears(), programme.ambitionTargets(), programme.attachedAreas(),
                programme.lines().stream().map(ProgrammePage::line).toList(), programme.districts().stream().map(District::name).toList(),
                programme.partners().stream().map(partner -> new Partner(partner.name(), partner.inSteeringGroup())).toList());
    }

    private static Line line(ProgrammeLine line) {
        SortedSet<Integer> years = new TreeSet<>();
        line.indicators().forEach(indicator -> indicator.ambition().forEach(ambition -> years.add(ambition.afterYears())));
        return new Line(line.code(), line.name(), line.shortTermBudgetEur(), line.goals().stream().map(Goal::words).toList(),
                line.interventions().stream().map(Intervention::name).toList(), List.copyOf(years),
                line.indicators().stream().map(indicator -> figure(indicator, years)).toList());
    }

    private static Figure figure(Indicator indicator, SortedSet<Integer> years) {
        List<BigDecimal> ambitions = new ArrayList<>();
        for (int year : years) {
            ambitions.add(indicator.ambition().stream().filter(one -> one.afterYears() == year).map(Ambition::value).reduce(null, (none, value) -> value));
        }
        Baseline baseline = indicator.baseline();
        return new Figure(indicator.name(), indicator.unit(), baseline.nl(), baseline.municipality(), baseline.area(), ambitions);
    }
}
