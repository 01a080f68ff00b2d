package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.RespondingPage.Done;
import nl.gehoordengedaan.contribution.RespondingPage.Other;
import nl.gehoordengedaan.contribution.SayItPage.Choice;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.identity.People;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;

/** Gathers what a work page shows around the response to a contribution. */
@RequestScoped
class RespondingPages {

    private static final int SUGGESTIONS = 6;
    private static final int SHORT = 120;
    private static final List<ResponseKind> CHOOSABLE = List.of(ResponseKind.ANSWERED, ResponseKind.AGENDA, ResponseKind.JOINED, ResponseKind.DECLINED);

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    GivenResponses responses;

    @Inject
    Deeds deeds;

    @Inject
    People people;

    @Inject
    LookAtWords lookAtWords;

    /** @param canRespond true when it waits for a response: only then is something like it looked for */
    RespondingPage of(Contribution contribution, ProgrammeOutline programme, Actor reader, boolean canRespond) {
        return new RespondingPage(lookAtWords.isSeenBy(contribution, reader), contribution.kind().name(),
            contribution.district().map(UUID::toString).orElse(""), contribution.line().map(UUID::toString).orElse(""),
            contribution.saidKind().map(Kind::name).orElse(""),
            contribution.saidDistrict().flatMap(programme::district).map(ProgrammeOutline.Choice::name).orElse(""),
            contribution.response().map(ResponseKind::name).orElse(""), contribution.declinedBecause().map(Reason::name).orElse(""),
            contribution.later().orElse(""), contribution.response().filter(ResponseKind::isCorrectable).isPresent(),
            kindsOfResponse(CHOOSABLE), reasons(), kinds(), choices(programme.districts()), choices(programme.lines()),
            canRespond ? contributions.similarTo(contribution, SUGGESTIONS).stream()
                .map(each -> new Choice(each.id().toString(), each.code() + ": " + shortened(each), null, null)).toList() : List.of(),
            contributions.joinedWith(contribution.id()).stream().map(each -> other(each, "")).toList(), others(contribution),
            history(contribution), earlier(contribution),
            canRespond ? "/work/contributions/" + contribution.id() + "/action" : "", contribution.action().orElse(""));
    }

    private List<RespondingPage.Earlier> earlier(Contribution contribution) {
        return responses.to(contribution.id()).stream().filter(given -> given.endedAt().isPresent())
            .map(given -> new RespondingPage.Earlier(given.kind().name(), given.text().orElse(""), given.givenAt(), given.endedAt().get(),
                given.endedBecause().orElse(""))).toList();
    }

    List<Choice> kindsOfResponse(List<ResponseKind> kinds) {
        return kinds.stream().map(kind -> new Choice(kind.name(), page.msg("contribution.respond." + kind), null, null)).toList();
    }

    List<Choice> reasons() {
        return Arrays.stream(Reason.values()).map(each -> new Choice(each.name(), page.msg("contribution.reason." + each), null, null)).toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(Kind.values()).map(each -> new Choice(each.name(), page.msg("contribution.kind." + each), null, null)).toList();
    }

    static List<Choice> choices(List<ProgrammeOutline.Choice> of) {
        return of.stream().map(each -> Choice.of(each.id(), each.name())).toList();
    }

    private List<Other> others(Contribution contribution) {
        return Stream.of(contribution.main().map(contributions::with).map(each -> other(each, "main")).stream(),
            contribution.partOf().map(contributions::with).map(each -> other(each, "whole")).stream(),
            contribution.response().filter(ResponseKind.SPLIT::equals).stream()
                .flatMap(split -> contributions.partsOf(contribution.id()).stream()).map(each -> other(each, "part")))
            .flatMap(each -> each).toList();
    }

    private List<Done> history(Contribution contribution) {
        Map<UUID, Optional<String>> names = new HashMap<>();
        return deeds.about(contribution.id()).stream().map(deed -> new Done(deed.kind().name(), deed.doneAt(),
            deed.doneBy().flatMap(account -> names.computeIfAbsent(account, who -> people.with(who).map(People.Person::name))).orElse(""),
            deed.kind() == Deed.Kind.RESPONDED ? page.msg("contribution.response." + deed.text().orElseThrow()) : deed.text().orElse("")))
            .toList();
    }

    static Other other(Contribution contribution, String what) {
        return new Other(contribution.id().toString(), contribution.code(), shortened(contribution), what);
    }

    /** What everyone may read, short. */
    static String shortened(Contribution contribution) {
        String words = contribution.shownText().orElse("");
        return words.codePointCount(0, words.length()) <= SHORT ? words : words.substring(0, words.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
