package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** What can be chosen on the forms for signing up, and how what was chosen is read. */
@RequestScoped
class SignUpChoices {

    /** Languages for which is asked often in these neighbourhoods; those that a meeting offers come first. */
    private static final List<String> INTERPRETERS = List.of("ar", "tr", "pl", "en", "bg", "ro", "uk", "ti", "so", "fa", "es", "fr", "zh");
    private static final int NOT_A_NUMBER = -1;
    private static final int MOST_DIGITS = 4;

    @Inject
    Page page;

    @Inject
    ProgrammeOutlines programmes;

    ProgrammeOutline programme(Meeting meeting) {
        return programmes.byId(meeting.programme()).orElseThrow();
    }

    MeetingCard card(Meeting meeting) {
        return MeetingCard.of(meeting, programme(meeting).name());
    }

    /** What is offered at this meeting. */
    SignUpPage.Choices of(Meeting meeting) {
        Set<String> languages = new LinkedHashSet<>(meeting.interpreterLanguages());
        languages.addAll(INTERPRETERS);
        return new SignUpPage.Choices(
            languages.stream().map(each -> new SignUpPage.Choice(each, languageName(each))).toList(),
            programme(meeting).districts().stream().map(each -> new SignUpPage.Choice(each.id().toString(), each.name())).toList(),
            programme(meeting).districtWord(),
            Arrays.stream(Invited.values()).map(each -> new SignUpPage.Choice(each.name(), page.msg("signup.invited." + each))).toList(),
            IntStream.rangeClosed(0, SignUp.MAX_COMPANIONS).mapToObj(each -> new SignUpPage.Choice(String.valueOf(each), String.valueOf(each))).toList(),
            IntStream.rangeClosed(0, Wishes.MAX_CHILDREN).mapToObj(each -> new SignUpPage.Choice(String.valueOf(each), String.valueOf(each))).toList());
    }

    /** What a language is called in the language of the page. */
    String languageName(String code) {
        return languageName(code, page.language());
    }

    static String languageName(String code, Language reader) {
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
        return name.isEmpty() ? code : name;
    }

    Guest guest(Form form) {
        return new Guest(form.textOrNull("name"), form.textOrNull("email"), form.textOrNull("phone"),
            Language.of(form.text("language")).orElse(page.language()));
    }

    static int companions(Form form) {
        return number(form, "companions");
    }

    static Wishes wishes(Form form) {
        return new Wishes(form.textOrNull("interpreter"), number(form, "children"), form.has("wheelchair"), form.textOrNull("needs"));
    }

    static Background background(Form form) {
        UUID district = Ids.parse(form.text("district")).orElse(null);
        if (district == null && !form.text("district").isEmpty()) {
            throw BrokenRule.input("district", "signup.district.unknown");
        }
        return new Background(district,
            Arrays.stream(Invited.values()).filter(each -> each.name().equals(form.text("invited"))).findFirst().orElse(null),
            switch (form.text("first")) {
                case "yes" -> Boolean.TRUE;
                case "no" -> Boolean.FALSE;
                default -> null;
            });
    }

    /** Nothing is none; what is no number is refused by the rules, as a number that is too small. */
    static int number(Form form, String field) {
        StringBuilder digits = new StringBuilder();
        String typed = form.text(field);
        for (int point : typed.codePoints().toArray()) {
            if (!Character.isDigit(point) || digits.length() >= MOST_DIGITS) {
                return NOT_A_NUMBER;
            }
            digits.append(Character.digit(point, 10));
        }
        return digits.isEmpty() ? 0 : Integer.parseInt(digits.toString());
    }
}
