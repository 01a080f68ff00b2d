package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.gehoordengedaan.contribution.SayItPage.Choice;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Ids;

/** Where an organiser splits something that is about more than one thing: for each its own words, kind, district and line. */
@Path("/work/contributions/{contribution}/split")
@RequestScoped
public class SplitResource {

    @Inject
    Page page;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    RespondingPages responding;

    @Inject
    LookAtWords lookAtWords;

    @Inject
    SplitContribution splitContribution;

    @Inject
    Visitor visitor;

    /**
     * What is split, and in how many parts.
     *
     * @param words the original words, when this organiser may see them; else what everyone reads
     * @param parts the numbers of the parts: 1, 2 …
     */
    public record SplitPage(String id, String code, String words, String language, List<Integer> parts, int most, List<Choice> kinds,
                            List<Choice> districts, List<Choice> lines, boolean possible) {
    }

    @GET
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id) {
        Contribution contribution = of(id);
        Form form = Form.empty().with("parts", String.valueOf(Contribution.FEWEST_PARTS));
        IntStream.rangeClosed(1, Contribution.MOST_PARTS).forEach(i -> form.with("kind" + i, contribution.kind().name())
            .with("district" + i, contribution.district().map(UUID::toString).orElse(null))
            .with("line" + i, contribution.line().map(UUID::toString).orElse(null)));
        return show(contribution, form);
    }

    @POST
    @Controller
    @Needs(Right.ANSWER_CONTRIBUTION)
    public Response split(@PathParam("contribution") String id, Form form) {
        Contribution contribution = of(id);
        if (form.has("more")) {
            return show(contribution, form.replace("parts", String.valueOf(Math.min(parts(form) + 1, Contribution.MOST_PARTS))));
        }
        return page.orAgain(form, () -> {
            splitContribution.split(new SplitContribution.Request(contribution.id(),
                IntStream.rangeClosed(1, parts(form)).filter(i -> i <= Contribution.FEWEST_PARTS || !form.text("part" + i).isEmpty())
                    .mapToObj(i -> part(form, i)).toList(), visitor.actor().orElseThrow()));
            return page.seeOther("/work/contributions/" + id + "?done=split");
        }, () -> show(contribution, form));
    }

    private static SplitContribution.Part part(Form form, int i) {
        return new SplitContribution.Part(form.textOrNull("part" + i), ResponseForm.one(Kind.class, form.text("kind" + i)),
            Ids.parse(form.text("district" + i)).orElse(null), Ids.parse(form.text("line" + i)).orElse(null));
    }

    private static int parts(Form form) {
        return form.text("parts").matches("[2-9]|10") ? Integer.parseInt(form.text("parts")) : Contribution.FEWEST_PARTS;
    }

    private Response show(Contribution contribution, Form form) {
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        boolean seen = lookAtWords.isSeenBy(contribution, visitor.actor().orElseThrow());
        return page.with(form).show("contribution/split.ftlh", "page", new SplitPage(contribution.id().toString(), contribution.code(),
            seen ? contribution.words() : contribution.shownText().orElse(""), seen ? contribution.wordsLanguage().orElse("") : "",
            IntStream.rangeClosed(1, parts(form)).boxed().toList(), Contribution.MOST_PARTS, responding.kinds(),
            RespondingPages.choices(programme.districts()), RespondingPages.choices(programme.lines()), contribution.state() == State.CHECKED));
    }

    private Contribution of(String id) {
        return contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
    }
}
