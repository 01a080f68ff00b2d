package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.register.EntryKind;
import nl.gehoordengedaan.register.Register;
import nl.gehoordengedaan.register.RegisterEntry;

/** The register for everyone: what happened, in order, newest first. */
@Path("/register")
@RequestScoped
public class RegisterResource {

    private static final int SIZE = 50;
    private static final int SHORT = 200;

    @Inject
    Page page;

    @Inject
    Register register;

    @Inject
    ProgrammeOutlines programmes;

    /** One page of the register. */
    public record RegisterPage(List<Line> lines, List<OverviewResource.Choice> programmes, List<OverviewResource.Choice> kinds, String query,
                               int number, boolean more, boolean filtered) {
    }

    /** One line. */
    public record Line(String code, String spoken, String kind, Instant at, String text, String programme) {
    }

    @GET
    @Controller
    @Open
    public Response list(@QueryParam("programme") String programme, @QueryParam("kind") String kind, @QueryParam("page") String asked) {
        Map<UUID, ProgrammeOutline> known = programmes.all().stream().collect(Collectors.toMap(ProgrammeOutline::id, each -> each));
        Optional<ProgrammeOutline> chosen = known.values().stream().filter(each -> each.slug().equals(programme)).findFirst();
        EntryKind of = Arrays.stream(EntryKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null);
        int number = OverviewResource.numberOf(asked);
        List<RegisterEntry> found = register.page(chosen.map(ProgrammeOutline::id).orElse(null), of, (number - 1) * SIZE, SIZE + 1);
        return page.with(Form.empty().with("programme", programme).with("kind", kind)).show("publication/register.ftlh", "page",
            new RegisterPage(found.stream().limit(SIZE).map(entry -> new Line(entry.code(), TraceResource.spoken(entry.code()),
                entry.kind().name(), entry.happenedAt(), shortened(entry.text().orElse("")), known.get(entry.programme()).name())).toList(),
                known.values().stream().map(each -> new OverviewResource.Choice(each.slug(), each.name())).toList(),
                Arrays.stream(EntryKind.values()).map(each -> new OverviewResource.Choice(each.name(), page.msg("register.kind." + each)))
                    .toList(),
                Addresses.query("programme", programme, "kind", kind), number, found.size() > SIZE, chosen.isPresent() || of != null));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
