package nl.gehoordengedaan.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Csv;
import nl.gehoordengedaan.shared.Language;

/** For organisers and the administrator: the terms in force, and that they are kept. Counts only, nobody's data. */
@Path("/work/privacy")
@RequestScoped
public class RetentionResource {

    private static final int SIZE = 50;
    private static final int LINES_AT_A_TIME = 500;

    @Inject
    Page page;

    @Inject
    KeptTerms keptTerms;

    @Inject
    Removals removals;

    @Inject
    Messages messages;

    @GET
    @Controller
    @Needs(Right.SEE_SETTINGS)
    public Response show(@QueryParam("page") String asked) {
        int number = asked != null && asked.matches("[1-9]\\d{0,3}") ? Integer.parseInt(asked) : 1;
        List<Removal> found = removals.page((number - 1) * SIZE, SIZE + 1);
        return page.show("privacy/retention.ftlh", "page", new RetentionPage(keptTerms.all(), removals.lastRound().orElse(null),
            found.stream().limit(SIZE).map(each -> new RetentionPage.Removed(each.removedAt(), page.msg(each.kind()), each.amount(), each.wasAsked()))
                .toList(),
            number > 1 ? "/work/privacy?page=" + (number - 1) : "", found.size() > SIZE ? "/work/privacy?page=" + (number + 1) : ""));
    }

    @GET
    @Path("removals.csv")
    @Produces("text/csv")
    @Needs(Right.SEE_SETTINGS)
    public Response export() {
        Language language = page.language();
        StreamingOutput rows = out -> write(language, out);
        return Response.ok(rows, "text/csv;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"privacy.csv\"").build();
    }

    private void write(Language language, OutputStream out) throws IOException {
        Csv csv = Csv.to(out, Stream.of("when", "kind", "amount", "because")
            .map(column -> messages.get(language, "privacy.retention." + column)).toArray(String[]::new));
        List<Removal> lines;
        int first = 0;
        do {
            lines = removals.page(first, LINES_AT_A_TIME);
            for (Removal line : lines) {
                csv.row(line.removedAt().truncatedTo(ChronoUnit.SECONDS), messages.get(language, line.kind()), line.amount(),
                    messages.get(language, line.wasAsked() ? "privacy.retention.asked" : "privacy.retention.past"));
            }
            csv.finish();
            first += LINES_AT_A_TIME;
        } while (lines.size() == LINES_AT_A_TIME);
    }
}
