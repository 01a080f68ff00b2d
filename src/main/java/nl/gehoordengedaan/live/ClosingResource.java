package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Context;
import java.util.EnumMap;
import java.util.Map;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** The questions at the end of a meeting, answered with a phone: once for each, as far as that can be without knowing whose it is. */
@Path("/meetings/{code}/closing")
@RequestScoped
public class ClosingResource {

    private static final String COOKIE = "closing";
    private static final int A_WEEK = 7 * 24 * 60 * 60;

    @Inject
    Page page;

    @Inject
    LiveMeetings meetings;

    @Inject
    ClosingShown closing;

    @Inject
    AnswerClosing answerClosing;

    @Context
    UriInfo uri;

    @GET
    @Controller
    @Open
    @NeverKept
    public Response questions(@PathParam("code") String code, @CookieParam(COOKIE) String device) {
        Response shown = show(with(code), Form.empty());
        // known before the first answer, so that pressing twice is not two
        return isDevice(device) ? shown : Response.fromResponse(shown).cookie(new NewCookie.Builder(COOKIE).value(Ids.secret()).path("/meetings/")
            .maxAge(A_WEEK).httpOnly(true).secure(uri.getRequestUri().getScheme().equals("https")).sameSite(NewCookie.SameSite.LAX).build()).build();
    }

    @POST
    @Controller
    @Open
    @NeverKept
    public Response answer(@PathParam("code") String code, @CookieParam(COOKIE) String device, Form form) {
        LiveMeeting meeting = with(code);
        return page.orAgain(form, () -> {
            Map<ClosingQuestion, ClosingReply> replies = new EnumMap<>(ClosingQuestion.class);
            for (ClosingQuestion question : ClosingQuestion.values()) {
                ClosingReply reply = Choices.one(ClosingReply.class, form.text(question.name()));
                if (reply != null) {
                    replies.put(question, reply);
                }
            }
            if (replies.isEmpty()) {
                throw BrokenRule.input(ClosingQuestion.RECOGNISED.name(), "live.closing.empty");
            }
            if (!isDevice(device)) {
                throw BrokenRule.input("", "live.closing.cookie");
            }
            answerClosing.byPhone(meeting.id(), device, replies);
            return page.seeOther("/meetings/" + meeting.code() + "/closing?done=answered");
        }, () -> show(meeting, form));
    }

    private static boolean isDevice(String device) {
        return device != null && device.matches("[\\w-]{43}");
    }

    private LiveMeeting with(String code) {
        return meetings.byCode(code).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    private Response show(LiveMeeting meeting, Form form) {
        return page.with(form).with("done", "answered".equals(uri.getQueryParameters().getFirst("done")))
            .show("live/closing.ftlh", "page", closing.of(meeting));
    }
}
