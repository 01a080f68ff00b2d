package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.page.Upload;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.term.TermKind;

/** Where an administrator sets up programmes: choose a file, see what it would change, import it. */
@Path("/administration/programmes")
@Controller
@RequestScoped
public class ProgrammeAdministration {

    private static final int MOST_ON_A_PAGE = 100;
    private static final int KEPT_SECONDS = 1800;

    @Inject
    Programmes programmes;

    @Inject
    ImportPreview preview;

    @Inject
    ImportProgrammes importProgrammes;

    @Inject
    Page page;

    @Context
    HttpServletResponse answer;

    /** The counts of the import that was just done stand in the address, because the answer to the import itself is a redirect. */
    @GET
    @Needs(Right.IMPORT_PROGRAMMES)
    public Response list(@QueryParam("added") Integer added, @QueryParam("changed") Integer changed, @QueryParam("unchanged") Integer unchanged,
            @QueryParam("notInFile") Integer notInFile) {
        if (added != null && changed != null && unchanged != null && notInFile != null) {
            page.with("done", new Done(added, changed, unchanged, notInFile));
        }
        return list();
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Right.IMPORT_PROGRAMMES)
    public Response preview(Form form) {
        return page.orAgain(form, () -> {
            String json = text(form);
            ImportReport report = preview.of(new ImportProgrammes.Request(json));
            // a browser may keep this for its own administrator, so that it can go back here without sending the file again
            answer.setHeader("Cache-Control", "private, max-age=" + KEPT_SECONDS);
            return page.with("json", json).show("programme/preview.ftlh", "report", report);
        }, () -> refused(form, () -> text(form)));
    }

    private static String text(Form form) {
        return UploadedFile.text(form.file("file").map(Upload::content).orElseThrow(() -> BrokenRule.input("file", "programme.import.no-file")));
    }

    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Needs(Right.IMPORT_PROGRAMMES)
    public Response importProgrammes(Form form) {
        return page.orAgain(form, () -> {
            ImportReport report = importProgrammes.importProgrammes(new ImportProgrammes.Request(form.value("json")));
            return page.seeOther("/administration/programmes?added=" + report.added() + "&changed=" + report.changed() + "&unchanged=" + report.unchanged()
                    + "&notInFile=" + report.notInFile());
        }, () -> refused(form, () -> form.value("json")));
    }

    /** Beside each mistake stands in words which programme, line or partner it is about. */
    private Response refused(Form form, Supplier<String> json) {
        List<String> paths = form.getAllErrors().stream().map(Form.Refusal::field).toList();
        boolean inside = paths.stream().anyMatch(path -> path.startsWith("programmes["));
        page.with("places", PlaceInFile.steps(inside ? json.get() : "", paths));
        return list();
    }

    private Response list() {
        page.with("fileParts", List.of(FilePart.values())).with("termKinds", List.of(TermKind.values()));
        return page.show("programme/administration.ftlh", "programmes", programmes.summaries(0, MOST_ON_A_PAGE));
    }

    /** What an import did, in figures. */
    public record Done(int added, int changed, int unchanged, int notInFile) {
    }
}
