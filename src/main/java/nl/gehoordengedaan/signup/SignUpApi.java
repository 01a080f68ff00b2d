package nl.gehoordengedaan.signup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gehoordengedaan.api.Call;
import nl.gehoordengedaan.api.Json;
import nl.gehoordengedaan.api.Links;
import nl.gehoordengedaan.api.Outcome;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.meeting.Meeting;
import nl.gehoordengedaan.meeting.Meetings;
import nl.gehoordengedaan.page.Limited;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing up for a meeting, and who comes, for programs. */
@Path("/api/v1/meetings/{meeting}/sign-ups")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = "Sign-ups")
public class SignUpApi {

    private static final int SIZE = 50;

    /** Who wants to come. */
    @Schema(name = "NewSignUp")
    public record NewSignUp(
        @Schema(description = "how this person may be called", maxLength = Guest.MAX_NAME) String name,
        @Schema(description = "where mail goes; this or a phone number is needed") String email, String phone,
        @Schema(description = "how many come along, 0 to 9") Integer companions,
        @Schema(description = "language of the mails: nl, en, tr, ar or pl") String language,
        @Schema(description = "ISO 639 code of the language into which must be interpreted") String interpreter,
        @Schema(description = "for how many children there must be child care") Integer children, boolean wheelchair,
        @Schema(description = "what else is needed", maxLength = Wishes.MAX_OTHER) String needs, UUID district,
        @Schema(description = "how this person heard of it") Invited invited, @Schema(description = "is it the first time?") Boolean firstTime) {

        /** Who it is stays out of messages and logs. */
        @Override
        public String toString() {
            return "a sign-up";
        }
    }

    /** What comes back; the personal link is in the mail only. */
    @Schema(name = "SignUpReceipt", requiredProperties = {"code", "status"})
    public record Receipt(@Schema(description = "six digits for the door", examples = "123456") String code, SignUpState status) {
    }

    /** One page of those who signed up. */
    @Schema(name = "SignUpList", requiredProperties = {"results", "links"})
    public record SignUpList(List<Item> results, Links links) {
    }

    /** One party; addresses and phone numbers are on the page of those who organise it only. */
    @Schema(name = "SignUp", requiredProperties = {"id", "code", "status", "people", "presentPeople", "signedUpAt"})
    public record Item(UUID id, String code, SignUpState status, String name, int people, int presentPeople, String interpreter, int children,
                       boolean wheelchair, Way way, Instant signedUpAt) {

        static Item of(SignUp each) {
            Wishes wishes = each.wishes();
            return new Item(each.id(), each.code(), each.state(), each.name().orElse(null), each.people(), each.presentPeople(), wishes.interpreter(),
                wishes.children(), wishes.wheelchair(), each.way(), each.signedUpAt());
        }
    }

    @Inject
    Meetings meetings;

    @Inject
    SignUps signUps;

    @Inject
    TakeSeats takeSeats;

    @Inject
    Call call;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Open
    @Limited
    @Operation(operationId = "signUp", summary = "Sign up for a meeting",
        description = "Seats are given out in order of arrival; when there are not enough, the party waits as a whole. The personal link comes by mail.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewSignUp.class)))
    @APIResponse(responseCode = "201", description = "Signed up, or on the waiting list",
        content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(responseCode = "200", description = "Signed up before under the same Idempotency-Key",
        content = @Content(schema = @Schema(implementation = Receipt.class)))
    public Response signUp(@PathParam("meeting") String named, InputStream body) throws IOException {
        Meeting meeting = meetings.idOf(named).flatMap(meetings::byId).filter(Meeting::isPublic).orElseThrow(NotFoundException::new);
        NewSignUp sent = call.read(body, NewSignUp.class);
        return call.once(() -> {
            TakeSeats.Receipt receipt = takeSeats.take(new TakeSeats.Request(meeting.id(), new Guest(text(sent.name()), text(sent.email()),
                text(sent.phone()), Language.of(sent.language()).orElse(Language.NL)), sent.companions() == null ? 0 : sent.companions(),
                new Wishes(text(sent.interpreter()), sent.children() == null ? 0 : sent.children(), sent.wheelchair(), text(sent.needs())),
                new Background(sent.district(), sent.invited(), sent.firstTime()), Way.API, null, false, null));
            return Outcome.made(new Receipt(receipt.code(), receipt.state()), "/meetings/" + meeting.code());
        });
    }

    private static String text(String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    @GET
    @Needs(Right.MANAGE_SIGN_UPS)
    @SecurityRequirement(name = "password")
    @Operation(operationId = "listSignUps", summary = "Who signed up for a meeting, in order of arrival, fifty at a time")
    @APIResponse(responseCode = "200", description = "One page", content = @Content(schema = @Schema(implementation = SignUpList.class)))
    public Response list(@PathParam("meeting") String named,
                         @Parameter(description = "coming, in, waiting, needs, call, present, absent, cancelled or all") @QueryParam("show") String show,
                         @Parameter(description = "page, from 1") @QueryParam("page") String page) {
        UUID id = meetings.idOf(named).orElseThrow(NotFoundException::new);
        SignUpFilter.Show shown = show == null || show.isBlank() ? SignUpFilter.Show.COMING : Arrays.stream(SignUpFilter.Show.values())
            .filter(each -> each.name().equalsIgnoreCase(show)).findFirst().orElseThrow(() -> BrokenRule.input("show", "api.not-known", "show"));
        int number = page == null || page.isBlank() ? 1 : number(page);
        List<SignUp> found = signUps.page(new SignUpFilter(id, shown, null), (number - 1) * SIZE, SIZE + 1);
        String base = "/api/v1/meetings/" + named + "/sign-ups?" + (show == null || show.isBlank() ? "" : "show=" + shown.name().toLowerCase(Locale.ROOT)
            + "&") + "page=";
        return Response.ok(Json.of(new SignUpList(found.stream().limit(SIZE).map(Item::of).toList(), Links.of(base, number, found.size() > SIZE)))
            .toString()).build();
    }

    private static int number(String page) {
        if (!page.matches("[1-9]\\d{0,3}")) {
            throw BrokenRule.input("page", "api.not-known", "page");
        }
        return Integer.parseInt(page);
    }
}
