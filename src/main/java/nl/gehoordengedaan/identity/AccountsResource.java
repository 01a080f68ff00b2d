package nl.gehoordengedaan.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.ProgrammeDirectory.ProgrammeName;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.Language;

/** The administrator sees who has an account, invites, gives and takes roles, blocks. Whatever takes something away asks first. */
@Controller
@RequestScoped
@Path("/administration/accounts")
public class AccountsResource {

    static final int ON_A_PAGE = 50;
    private static final String HERE = "/administration/accounts";

    @Inject
    Page page;

    @Inject
    Visitor visitor;

    @Inject
    Accounts accounts;

    @Inject
    AccountList accountList;

    @Inject
    KnownPlaces places;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    GrantRole grantRole;

    @Inject
    RevokeRole revokeRole;

    @Inject
    BlockAccount blockAccount;

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    public Response list(@QueryParam("words") @DefaultValue("") String words, @QueryParam("page") @DefaultValue("1") String number) {
        String search = words.strip().length() > Account.MAX_NAME ? words.strip().substring(0, Account.MAX_NAME) : words.strip();
        long count = accounts.count(search);
        int pages = (int) Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int current = number.matches("[1-9]\\d{0,6}") ? Math.min(pages, Integer.parseInt(number)) : 1;
        return page.with(Form.empty().with("words", search)).show("identity/accounts.ftlh", "accounts",
            new AccountsPage(search, count, current, pages, accountList.page(search, (current - 1) * ON_A_PAGE, ON_A_PAGE)));
    }

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("new")
    public Response inviteForm() {
        return page.show("identity/invite.ftlh", "choices", choices());
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("new")
    public Response invite(Form typed) {
        return page.orAgain(typed, () -> page.seeOther(HERE + "/" + inviteAccount.invite(new InviteAccount.Request(typed.text("name"),
            typed.text("email"), Language.of(typed.value("language")).orElse(Language.NL), grant(typed)), me())), this::inviteForm);
    }

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}")
    public Response show(@PathParam("account") String id) {
        Account account = accounts.withGrants(uuid(id));
        List<ProgrammeName> known = places.programmes();
        return page.with("choices", choices()).show("identity/account-of.ftlh", "account", new AccountPage(account.id().toString(),
            account.name(), account.email(), account.language().ownName(), account.state().name(), account.createdAt(),
            account.loggedInAt(), account.failedLogins(), account.failedAt(), account.id().equals(me().account()),
            account.grants().stream().map(grant -> new AccountPage.Grant(grant.id().toString(), grant.role().name(),
                KnownPlaces.name(grant.given(), known), grant.grantedAt(), grant.revokedAt())).toList()));
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/invite")
    public Response inviteAgain(@PathParam("account") String id) {
        inviteAccount.inviteAgain(uuid(id), me());
        return backTo(id);
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/grants")
    public Response grantRole(@PathParam("account") String id, Form typed) {
        return page.orAgain(typed, () -> {
            grantRole.grant(uuid(id), grant(typed), me());
            return backTo(id);
        }, () -> show(id));
    }

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/grants/{grant}/revoke")
    public Response askRevoke(@PathParam("account") String id, @PathParam("grant") String grantId) {
        Account account = accounts.withGrants(uuid(id));
        RoleGrant grant = account.grants().stream().filter(each -> each.id().toString().equals(grantId)).findFirst()
            .orElseThrow(() -> BrokenRule.missing("identity.grant.missing"));
        var role = new OwnAccountPage.OwnRole(grant.role().name(), KnownPlaces.name(grant.given(), places.programmes()));
        return ask("revoke", account, AccountList.words(page, role), "/grants/" + grantId + "/revoke");
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/grants/{grant}/revoke")
    public Response revoke(@PathParam("account") String id, @PathParam("grant") String grantId) {
        return page.orAgain(Form.empty(), () -> {
            revokeRole.revoke(uuid(id), uuid(grantId), me());
            return backTo(id);
        }, () -> show(id));
    }

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/block")
    public Response askBlock(@PathParam("account") String id) {
        return ask("block", accounts.with(uuid(id)), "", "/block");
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/block")
    public Response block(@PathParam("account") String id) {
        return page.orAgain(Form.empty(), () -> {
            blockAccount.block(uuid(id), me());
            return backTo(id);
        }, () -> show(id));
    }

    @GET
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/unblock")
    public Response askUnblock(@PathParam("account") String id) {
        return ask("unblock", accounts.with(uuid(id)), "", "/unblock");
    }

    @POST
    @Needs(Right.MANAGE_ACCOUNTS)
    @Path("{account}/unblock")
    public Response unblock(@PathParam("account") String id) {
        return page.orAgain(Form.empty(), () -> {
            blockAccount.unblock(uuid(id), me());
            return backTo(id);
        }, () -> show(id));
    }

    private Response ask(String what, Account account, String about, String deed) {
        String here = HERE + "/" + account.id();
        return page.show("identity/ask.ftlh", "question", new QuestionPage(what, account.name(), about, here + deed, here));
    }

    private Response backTo(String account) {
        return page.seeOther(HERE + "/" + account);
    }

    private AccountChoices choices() {
        return new AccountChoices(Arrays.stream(Role.values()).map(Role::name).toList(), places.programmes());
    }

    private static Visitor.Grant grant(Form typed) {
        Role role = Arrays.stream(Role.values()).filter(each -> each.name().equals(typed.value("role"))).findFirst()
            .orElseThrow(() -> BrokenRule.input("role", "identity.role.missing"));
        return new Visitor.Grant(role, Ids.parse(typed.value("programme")).orElse(null), Ids.parse(typed.value("organisation")).orElse(null));
    }

    private static UUID uuid(String id) {
        return Ids.parse(id).orElseThrow(() -> BrokenRule.missing("identity.account.missing"));
    }

    private Actor me() {
        return visitor.someone();
    }
}
