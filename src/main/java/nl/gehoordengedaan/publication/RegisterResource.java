package nl.gehoordengedaan.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.programme.ProgrammeOutlines;
import nl.gehoordengedaan.register.EntryKind;
import nl.gehoordengedaan.register.Register;
import nl.gehoordengedaan.register.RegisterEntry;
import nl.gehoordengedaan.shared.Codes;
import nl.gehoordengedaan.shared.Csv;

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
    public Response list(@QueryParam("programme") String programme, @QueryParam("kind") String kind, @QueryParam("code") String code,
                         @QueryParam("page") String asked) {
        Asked wanted = asked(programme, kind, code);
        int number = OverviewResource.numberOf(asked);
        List<RegisterEntry> found = wanted.read(register, (number - 1) * SIZE, SIZE + 1);
        return page.with(Form.empty().with("programme", programme).with("kind", kind).with("code", code)).show("publication/register.ftlh",
            "page", new RegisterPage(found.stream().limit(SIZE).map(this::line).toList(),
                programmes.all().stream().map(each -> new OverviewResource.Choice(each.slug(), each.name())).toList(),
                Arrays.stream(EntryKind.values()).map(each -> new OverviewResource.Choice(each.name(), page.msg("register.kind." + each)))
                    .toList(),
                Addresses.query("programme", programme, "kind", kind, "code", code), number, found.size() > SIZE, wanted.isFiltered()));
    }

    /** The same as a file for a spreadsheet. */
    @GET
    @Path("export.csv")
    @Produces("text/csv;charset=UTF-8")
    @Open
    public Response export(@QueryParam("programme") String programme, @QueryParam("kind") String kind, @QueryParam("code") String code) {
        Asked wanted = asked(programme, kind, code);
        StreamingOutput rows = out -> {
            Csv csv = Csv.to(out, "id", "code", "programme", "kind", "at", "commitment", "text");
            List<RegisterEntry> some = register.after(wanted.programme, wanted.kind, wanted.code, null, Rows.AT_ONCE);
            while (!some.isEmpty()) {
                for (RegisterEntry each : some) {
                    csv.row(each.id(), each.code(), programmeOf(each), each.kind(), each.happenedAt(), each.commitment().orElse(null),
                        each.text().orElse(null));
                }
                some = register.after(wanted.programme, wanted.kind, wanted.code, some.get(some.size() - 1), Rows.AT_ONCE);
            }
            csv.finish();
        };
        return Response.ok(rows).header("Content-Disposition", "attachment; filename=\"register.csv\"").build();
    }

    private record Asked(UUID programme, EntryKind kind, String code) {

        List<RegisterEntry> read(Register register, int first, int size) {
            return register.page(programme, kind, code, first, size);
        }

        boolean isFiltered() {
            return programme != null || kind != null || code != null;
        }
    }

    private Asked asked(String programme, String kind, String code) {
        String digits = Codes.digitsOf(code);
        return new Asked(Optional.ofNullable(programme).flatMap(programmes::bySlug).map(ProgrammeOutline::id).orElse(null),
            Arrays.stream(EntryKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null),
            code == null || code.isBlank() ? null : digits.isEmpty() ? "-" : digits);
    }

    private Line line(RegisterEntry entry) {
        return new Line(entry.code(), TraceResource.spoken(entry.code()), entry.kind().name(), entry.happenedAt(),
            shortened(EntryInWords.of(entry, page.language())), programmeOf(entry));
    }

    private String programmeOf(RegisterEntry entry) {
        return programmes.byId(entry.programme()).map(ProgrammeOutline::name).orElse("");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHORT ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)).strip() + "…";
    }
}
