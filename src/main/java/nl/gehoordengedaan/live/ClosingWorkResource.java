package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import nl.gehoordengedaan.document.QrCode;
import nl.gehoordengedaan.identity.Needs;
import nl.gehoordengedaan.identity.Right;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.NeverKept;
import nl.gehoordengedaan.page.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The questions at the end of a meeting, for those who count the hands. */
@Path("/work/meetings/{meeting}/closing")
@RequestScoped
public class ClosingWorkResource {

    @Inject
    Page page;

    @Inject
    LiveMeetings meetings;

    @Inject
    ClosingShown closing;

    @Inject
    AnswerClosing answerClosing;

    @Inject
    Visitor visitor;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    @GET
    @Controller
    @NeverKept
    @Needs(Right.PLAN_MEETING)
    public Response questions(@PathParam("meeting") String named) {
        return show(meetings.named(named), Form.empty());
    }

    @POST
    @Controller
    @Needs(Right.PLAN_MEETING)
    public Response count(@PathParam("meeting") String named, Form form) {
        LiveMeeting meeting = meetings.named(named);
        return page.orAgain(form, () -> {
            Map<ClosingQuestion, Map<ClosingReply, Integer>> hands = new EnumMap<>(ClosingQuestion.class);
            for (ClosingQuestion question : ClosingQuestion.values()) {
                Map<ClosingReply, Integer> replies = new EnumMap<>(ClosingReply.class);
                for (ClosingReply reply : ClosingReply.values()) {
                    replies.put(reply, number(form.text(question + "-" + reply)));
                }
                hands.put(question, replies);
            }
            answerClosing.byHands(meeting.id(), hands, visitor.actor().orElseThrow());
            return page.seeOther("/work/meetings/" + meeting.id() + "/closing?done=counted");
        }, () -> show(meeting, form));
    }

    /** Nothing filled in is nobody; what is no number is refused by the rule. */
    private static int number(String typed) {
        String digits = DiscussionTables.digitsOf(typed);
        return typed.isEmpty() ? 0 : digits.isEmpty() || digits.length() != typed.length() || digits.length() > 6 ? -1 : Integer.parseInt(digits);
    }

    private Response show(LiveMeeting meeting, Form form) {
        QrCode picture = QrCode.of(publicUrl + "/meetings/" + meeting.code() + "/closing");
        return page.with(form).with("qr", Map.of("size", picture.size(), "path", picture.path()))
            .show("live/closing-work.ftlh", "page", closing.of(meeting));
    }
}
