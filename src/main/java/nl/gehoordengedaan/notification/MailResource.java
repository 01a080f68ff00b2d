package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Scope;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** The log of what was sent, for organisers: to see that somebody was told, and why somebody was not. */
@RequestScoped
@Path("/work/mail")
public class MailResource {

    private static final int PAGE_SIZE = 50;

    @Inject
    Mails mails;

    @Inject
    MailExport export;

    @Inject
    Visitor visitor;

    @Inject
    Messages messages;

    @Inject
    Page page;

    @GET
    @Controller
    @Needs(Right.SEE_MAIL_LOG)
    @Produces(MediaType.TEXT_HTML)
    public Response list(@QueryParam("code") @DefaultValue("") String code, @QueryParam("kind") @DefaultValue("") String kind,
                         @QueryParam("state") @DefaultValue("") String state, @QueryParam("before") String before,
                         @QueryParam("after") String after) {
        MailFilter filter = filter(code, kind, state);
        UUID olderThan = Ids.parse(before).orElse(null);
        UUID newerThan = olderThan != null ? null : Ids.parse(after).orElse(null);
        List<MailLine> found = newerThan == null ? mails.older(filter, olderThan, PAGE_SIZE + 1) : mails.newer(filter, newerThan, PAGE_SIZE + 1);
        boolean more = found.size() > PAGE_SIZE;
        List<MailLine> lines = found;
        if (more) {
            lines = newerThan == null ? found.subList(0, PAGE_SIZE) : found.subList(1, found.size());
        }
        String query = query(filter);
        boolean newer = !lines.isEmpty() && (newerThan == null ? olderThan != null : more);
        boolean older = !lines.isEmpty() && (newerThan != null || more);
        Map<String, String> kinds = new TreeMap<>();
        mails.kinds().forEach(each -> kinds.put(each, kindName(each)));
        return page.with(Form.empty().with("code", code).with("kind", kind).with("state", state))
            .with("states", Arrays.stream(Mail.State.values())
                .map(each -> Map.of("value", each.name(), "label", page.msg("notification.state." + each))).toList())
            .with("kinds", kinds.entrySet().stream().map(each -> Map.of("value", each.getKey(), "label", each.getValue())).toList())
            .show("notification/mail-log.ftlh", "page", new MailLogPage(lines, kinds, !query.isEmpty(),
                newer ? "/work/mail?" + query + "after=" + lines.get(0).id() : "",
                older ? "/work/mail?" + query + "before=" + lines.get(lines.size() - 1).id() : "",
                "/work/mail/log.csv" + (query.isEmpty() ? "" : "?" + query)));
    }

    @GET
    @Path("/log.csv")
    @Needs(Right.SEE_MAIL_LOG)
    @Produces("text/csv")
    public Response csv(@QueryParam("code") @DefaultValue("") String code, @QueryParam("kind") @DefaultValue("") String kind,
                        @QueryParam("state") @DefaultValue("") String state) {
        MailFilter filter = filter(code, kind, state);
        Language language = page.language();
        StreamingOutput lines = out -> export.write(filter, language, out);
        return Response.ok(lines, "text/csv;charset=UTF-8").header("Content-Disposition", "attachment; filename=\"mail.csv\"").build();
    }

    @GET
    @Path("/{mail: [0-9a-f-]{36}}")
    @Controller
    @Needs(Right.SEE_MAIL_LOG)
    @Produces(MediaType.TEXT_HTML)
    public Response one(@PathParam("mail") String id) {
        Mail mail = Ids.parse(id).flatMap(mails::with).orElseThrow(() -> BrokenRule.missing("notification.mail.missing"));
        return page.show("notification/mail.ftlh", "page", new MailPage(kindName(mail.kind()), mail.code(), mail.language(),
            mail.shownAddress(), mail.title(), mayRead(mail) ? mail.text() : null, mail.state(), mail.attempts(), mail.interrupted(), mail.answer(),
            mail.createdAt(), mail.triedAt(), mail.settledAt()));
    }

    /** The words of a resident stand in it: only for who may read those where they were said. What belongs to no programme has none. */
    private boolean mayRead(Mail mail) {
        return mail.programme() == null ? visitor.may(Right.MANAGE_ACCOUNTS, Scope.INSTALLATION)
            : visitor.may(Right.READ_CONTRIBUTION, Scope.ofProgramme(mail.programme()));
    }

    private MailFilter filter(String code, String kind, String state) {
        Set<UUID> programmes = visitor.may(Right.SEE_MAIL_LOG, Scope.INSTALLATION) ? null : visitor.programmesWith(Right.SEE_MAIL_LOG);
        // a code is read out and written down in groups
        String plainCode = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return new MailFilter(programmes, plainCode.isEmpty() ? null : plainCode, kind.isBlank() ? null : kind,
            Mail.State.of(state).orElse(null));
    }

    private String kindName(String kind) {
        return messages.has(Language.NL, nameOf(kind)) ? page.msg(nameOf(kind)) : kind;
    }

    /** The name of a kind of letter is a message of the capability that sends it: {@code contribution.mail.received}. */
    static String nameOf(String kind) {
        return kind.replaceFirst("\\.", ".mail.");
    }

    private static String query(MailFilter filter) {
        StringBuilder query = new StringBuilder();
        append(query, "code", filter.code());
        append(query, "kind", filter.kind());
        append(query, "state", filter.state() == null ? null : filter.state().name());
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        if (value != null) {
            query.append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)).append('&');
        }
    }
}
