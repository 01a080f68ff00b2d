package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.Bureau;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** What can be chosen on the pages where something is said, for oneself or for somebody else. */
@RequestScoped
class SayItChoices {

    @Inject
    Page page;

    /** The choices in these programmes; the one that was asked for, or the only one, is chosen. */
    SayItPage of(List<ProgrammeOutline> all, Form form) {
        Optional<ProgrammeOutline> chosen = all.size() == 1 ? Optional.of(all.get(0))
            : all.stream().filter(programme -> programme.slug().equals(form.text("programme"))).findFirst();
        chosen.ifPresent(programme -> form.replace("programme", programme.slug()));
        Stream<ProgrammeOutline> withDistricts = chosen.isPresent() && !form.isRefused() ? chosen.stream() : all.stream();
        return new SayItPage(
            all.stream().map(programme -> new SayItPage.Choice(programme.slug(), programme.name(), programme.municipality(), "pin")).toList(),
            chosen.map(ProgrammeOutline::slug).orElse(""), chosen.map(ProgrammeOutline::name).orElse(""),
            chosen.map(ProgrammeOutline::bureau).filter(Bureau::isReachable).orElse(null),
            chosen.map(ProgrammeOutline::districtWord).orElse(""),
            withDistricts.flatMap(programme -> programme.districts().stream().map(district -> SayItPage.Choice.of(district.id(),
                all.size() == 1 ? district.name() : district.name() + " (" + programme.name() + ")"))).toList(),
            Arrays.stream(Kind.values()).map(this::choice).toList(), SentPhoto.isKept(form));
    }

    private SayItPage.Choice choice(Kind kind) {
        String code = kind.name().toLowerCase(Locale.ROOT);
        return new SayItPage.Choice(kind.name(), page.msg("contribution.kind." + kind), page.msg("contribution.kind." + kind + ".hint"), code);
    }

    /** The kind that was chosen; null for none. */
    static Kind kind(Form form) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.name().equalsIgnoreCase(form.text("kind"))).findFirst().orElse(null);
    }

    /** The same form sent twice is the same contribution; going back and saying something else is another one. */
    static String pageKey(Form form) {
        return form.has("request") ? "page " + form.text("request") + " " + form.text("kind") + " " + form.text("words") : null;
    }
}
