package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Csv;

/** The accounts that a search found, as a file for a spreadsheet; written while it is read, so that its length makes no difference. */
@RequestScoped
@Path("/administration/accounts/export.csv")
public class AccountsExport {

    private static final int AT_ONCE = 500;

    @Inject
    AccountList accountList;

    @Inject
    Page page;

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    public Response export(@QueryParam("words") @DefaultValue("") String words) {
        StreamingOutput file = out -> write(words.strip(), out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"accounts.csv\"").build();
    }

    private void write(String search, OutputStream out) throws IOException {
        Csv csv = Csv.to(out, page.msg("identity.name.label"), page.msg("identity.email.label"), page.msg("identity.state.label"),
            page.msg("identity.roles.label"), page.msg("identity.logged-in.label"));
        List<AccountsPage.Row> some;
        int first = 0;
        do {
            some = accountList.page(search, first, AT_ONCE);
            for (AccountsPage.Row row : some) {
                csv.row(row.name(), row.email(), page.msg("identity.state." + row.state()),
                    row.roles().stream().map(role -> AccountList.words(page, role)).collect(Collectors.joining("; ")), row.loggedInAt());
            }
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
        csv.finish();
    }
}
