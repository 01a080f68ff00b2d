package nl.gehoordengedaan.ambassadorevening;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.gehoordengedaan.meeting.MeetingKind;

/** The ambassador evening: those who hear in the street what others do not hear, together, four times a year. */
@ApplicationScoped
class AmbassadorEveningKind implements MeetingKind {

    @Override
    public String name() {
        return "ambassadorevening";
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
        return 14;
    }

    @Override
    public List<Template> templates() {
        return List.of(new Template("ambassadorevening.template.signals", List.of(part("welcome", 10), part("became", 25), part("signals", 40), part("break", 15),
            part("coming", 15), part("unsaid", 15))));
    }

    private static TemplatePart part(String key, int minutes) {
        return new TemplatePart("ambassadorevening.part." + key, minutes);
    }
}
