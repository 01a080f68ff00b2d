package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.MeetingFilter;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Language;

/** Puts together who came, in numbers without names, for everyone and for those who organise it: the same numbers. */
@RequestScoped
class TurnoutPages {

    private static final int EARLIER = 5;

    @Inject
    Page page;

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    WalkIns walkIns;

    @Inject
    SignUpChoices choices;

    @Inject
    InstantSource clock;

    NumbersPage of(Meeting meeting, boolean staff) {
        List<SignUps.Part> parts = parts(meeting.id());
        ProgrammeOutline programme = choices.programme(meeting);
        Map<UUID, Integer> districts = new LinkedHashMap<>();
        programme.districts().forEach(each -> districts.put(each.id(), 0));
        Map<Language, Integer> languages = new LinkedHashMap<>();
        Arrays.stream(Language.values()).forEach(each -> languages.put(each, 0));
        int walked = walkIns.people(meeting.id());
        boolean enough = Turnout.sum(parts) >= Turnout.SMALLEST;
        return new NumbersPage(choices.card(meeting), Turnout.told(Turnout.sum(parts)), toldBeside(walked, Turnout.sum(parts)),
            enough ? lines(counted(districts, parts, SignUps.Part::district), each -> programme.district(each).map(ProgrammeOutline.Choice::name)
                .orElse(each.toString())) : List.of(), programme.districtWord(),
            enough ? lines(counted(languages, parts, SignUps.Part::language), Language::ownName) : List.of(),
            enough ? lines(counted(new LinkedHashMap<>(), parts, SignUps.Part::invited), each -> page.msg("signup.invited." + each)) : List.of(),
            enough ? lines(counted(new LinkedHashMap<>(), parts, SignUps.Part::first), each -> page.msg(each ? "signup.first.yes" : "signup.first.no"))
                : List.of(), earlier(meeting), staff);
    }

    private List<SignUps.Part> parts(UUID meeting) {
        return Stream.concat(signUps.present(meeting).stream(), walkIns.parts(meeting).stream()).toList();
    }

    /** Those who walked in and the others together are everybody, so both are told or neither. */
    private static Integer toldBeside(int some, int all) {
        boolean told = (some == 0 || some >= Turnout.SMALLEST) && (all - some == 0 || all - some >= Turnout.SMALLEST);
        return told ? some : null;
    }

    private static <K> Map<K, Integer> counted(Map<K, Integer> known, List<SignUps.Part> parts, Function<SignUps.Part, K> answer) {
        Turnout.by(parts, answer).forEach((key, people) -> known.merge(key, people, Integer::sum));
        return known;
    }

    private <K> List<NumbersPage.Line> lines(Map<K, Integer> counts, Function<K, String> name) {
        return Turnout.told(counts).stream().map(each -> new NumbersPage.Line(each.key() == null ? page.msg("signup.numbers.unsaid")
            : name.apply(each.key()), each.people())).toList();
    }

    private List<NumbersPage.Earlier> earlier(Meeting meeting) {
        MeetingFilter filter = new MeetingFilter(Set.of(meeting.programme()), MeetingFilter.Show.PAST, clock.instant(), meeting.programme(), null, null,
            meeting.kind(), null, meeting.startsAt(), null);
        return meetings.view(filter, 0, EARLIER + 1, each -> each).stream().filter(each -> each.isPublic() && !each.equals(meeting)).limit(EARLIER).map(each -> {
            List<SignUps.Part> parts = parts(each.id());
            int all = Turnout.sum(parts);
            Integer first = all < Turnout.SMALLEST ? null : Turnout.told(Turnout.by(parts, SignUps.Part::first)).stream()
                .filter(group -> Boolean.TRUE.equals(group.key())).findFirst().map(Turnout.Group::people).orElse(null);
            return new NumbersPage.Earlier(each.code(), each.title(), each.startsAt(), Turnout.told(all), first);
        }).toList();
    }
}
