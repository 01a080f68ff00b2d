package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.gehoordengedaan.contribution.SayItPage.Choice;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;

/** Gathers what a page about several contributions shows. */
@RequestScoped
class SeveralPages {

    private static final List<ResponseKind> FOR_SEVERAL = List.of(ResponseKind.ANSWERED, ResponseKind.AGENDA, ResponseKind.DECLINED);

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    RespondingPages responding;

    SeveralPage of(List<Contribution> all, boolean done) {
        return new SeveralPage(all.stream().map(this::chosen).toList(),
            all.stream().filter(each -> each.state() != State.RECEIVED && each.response().filter(ResponseKind.SPLIT::equals).isEmpty())
                .map(each -> new Choice(each.id().toString(), each.code() + ": " + RespondingPages.shortened(each), null, null)).toList(),
            responding.kindsOfResponse(FOR_SEVERAL), responding.reasons(), done);
    }

    private SeveralPage.Chosen chosen(Contribution contribution) {
        return new SeveralPage.Chosen(contribution.id().toString(), contribution.code(), RespondingPages.shortened(contribution),
            contribution.areWordsShown() ? contribution.wordsLanguage().orElse("") : "", contribution.kind().name(),
            contribution.district().flatMap(district -> programmes.byId(contribution.programme()).flatMap(programme -> programme.district(district)))
                .map(ProgrammeOutline.Choice::name).orElse(""), contribution.state().name().toLowerCase(Locale.ROOT),
            contribution.state() == State.CHECKED);
    }
}
