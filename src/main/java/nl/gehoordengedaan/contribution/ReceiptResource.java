package nl.gehoordengedaan.contribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The receipt of what was entered for somebody: one sheet to print, in the language of whoever said it. */
@Path("/work/contributions/{contribution}/receipt")
@RequestScoped
public class ReceiptResource {

    @Inject
    Page page;

    @Inject
    Messages messages;

    @Inject
    BureauInWords bureau;

    @Inject
    Contributions contributions;

    @Inject
    ProgrammeOutlines programmes;

    @Inject
    Visitor visitor;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @Needs(Right.READ_CONTRIBUTION)
    public Response show(@PathParam("contribution") String id, @QueryParam("language") String asked) {
        Contribution contribution = contributions.byId(SayItResource.id(id)).orElseThrow(NotFoundException::new);
        ProgrammeOutline programme = programmes.byId(contribution.programme()).orElseThrow();
        Optional<Sender> sender = contributions.senderOf(contribution.id());
        Language language = Language.of(asked).or(() -> sender.map(Sender::language)).orElse(page.language());
        return page.show("contribution/receipt.ftlh", "page", new ReceiptPage(id, contribution.spoken(), contribution.wordsForColleagues(),
            contribution.languageForColleagues().orElse(""), language.code(), language.direction(), in(language, "contribution.receipt.title"),
            in(language, "contribution.receipt.number"), in(language, "contribution.receipt.said"),
            lines(contribution, programme, sender, language), publicUrl + "/contributions/" + contribution.code(),
            Arrays.stream(Language.values()).map(each -> new SayItPage.Choice(each.code(), each.ownName(), each.direction(), null)).toList(),
            visitor.may(Right.ENTER_CONTRIBUTION) ? "/work/contributions/new?programme=" + programme.slug() + "&channel="
                + contribution.how().channel() : ""));
    }

    private List<String> lines(Contribution contribution, ProgrammeOutline programme, Optional<Sender> sender, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(in(language, "contribution.receipt.when", programme.name(), Templates.date(language, contribution.lastDay())));
        lines.add(sender.map(each -> in(language, "contribution.receipt.told." + (each.hasEmail() ? "mail"
            : each.phone() != null ? "phone" : "letter"))).orElseGet(() -> in(language, "contribution.receipt.told.nobody")));
        lines.add(in(language, programme.bureau().isReachable() ? "contribution.receipt.ask" : "contribution.receipt.ask.plain", programme.name()));
        lines.addAll(bureau.lines(programme, language));
        lines.add(in(language, "contribution.receipt.look"));
        return lines;
    }

    private String in(Language language, String key, Object... args) {
        return messages.get(language, key, args);
    }
}
