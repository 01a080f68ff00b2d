package nl.gehoordengedaan.evening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.gehoordengedaan.meeting.MeetingKind;

/** The resident evening: about a hundred residents around a theme, at tables, every half year. */
@ApplicationScoped
class EveningKind implements MeetingKind {

    @Override
    public String name() {
        return "evening";
    }

    @Override
    public boolean isPublic() {
        return true;
    }

    @Override
    public boolean hasSignUp() {
        return true;
    }

    @Override
    public boolean hasTables() {
        return true;
    }

    @Override
    public boolean hasMinutes() {
        return true;
    }

    @Override
    public int daysAhead() {
        return 21;
    }

    @Override
    public List<Template> templates() {
        return List.of(new Template("evening.template.tables", List.of(part("welcome", 10), part("theme", 20), part("tables", 50), part("break", 15),
                part("back", 20), part("unsaid", 10), part("next", 10))),
            new Template("evening.template.plans", List.of(part("welcome", 10), part("before", 10), part("origin", 20), part("reactions", 40),
                part("recognise", 20), part("standing", 10), part("unsaid", 10))));
    }

    private static TemplatePart part(String key, int minutes) {
        return new TemplatePart("evening.part." + key, minutes);
    }
}
