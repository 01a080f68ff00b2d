package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.gehoordengedaan.identity.Open;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.BrokenRule;

/** The wall of a meeting: what is heard at the tables, on a screen for everybody in the room, while it is heard. */
@Path("/meetings/{code}/wall")
@RequestScoped
public class WallResource {

    private static final int OF_A_LINE = 3;
    private static final int ABOVE = 1;
    private static final long WAIT_SECONDS = 30;

    @Inject
    Page page;

    @Inject
    LiveMeetings meetings;

    @Inject
    Walls walls;

    @Inject
    WallReader reader;

    @Inject
    HttpServletRequest request;

    @GET
    @Controller
    @Open
    public Response wall(@PathParam("code") String code) {
        LiveMeeting meeting = with(code);
        if (!isOpen(meeting)) {
            return page.show("live/wall.ftlh", "page", new WallPage(meeting.code(), meeting.title(), false, 0, 0, 0, List.of(), List.of(), List.of(),
                List.of()));
        }
        WallView view = reader.view(meeting);
        List<WallPage.Line> lines = new ArrayList<>(meeting.lines().stream().map(line -> line(view, line.id().toString(), line.name())).toList());
        lines.add(line(view, "", ""));
        return page.show("live/wall.ftlh", "page", new WallPage(meeting.code(), meeting.title(), true, view.last(), view.total(), view.languages(),
            shown(view.newest(null, ABOVE)), lines, view.quiet(), view.closing()));
    }

    /** What changes on it, for as long as somebody looks (server-sent events). Whoever was away for a moment hears what it missed, and nothing twice. */
    @GET
    @Path("events")
    @Produces("text/event-stream")
    @Open
    public void events(@PathParam("code") String code, @QueryParam("after") String after, @HeaderParam("Last-Event-ID") String lastSeen,
                       @Suspended AsyncResponse suspended) throws IOException {
        LiveMeeting meeting = with(code);
        if (!isOpen(meeting)) {
            // a browser does not ask again after this
            suspended.resume(Response.noContent().build());
            return;
        }
        if (reader.isFull()) {
            throw new ServiceUnavailableException(WAIT_SECONDS);
        }
        WallViewer viewer = WallViewer.of(request.getAsyncContext(), gone -> reader.leave(meeting.id(), gone));
        reader.join(meeting, viewer, number(lastSeen != null ? lastSeen : after));
    }

    private static long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    private LiveMeeting with(String code) {
        return meetings.byCode(code).orElseThrow(() -> BrokenRule.missing("live.meeting.missing"));
    }

    private boolean isOpen(LiveMeeting meeting) {
        return walls.isOpen(meeting.id());
    }

    private static WallPage.Line line(WallView view, String id, String name) {
        return new WallPage.Line(id, name, view.count(id), shown(view.newest(id, OF_A_LINE)));
    }

    private static List<WallPage.Shown> shown(List<WallView.Shown> some) {
        return some.stream().map(WallPage.Shown::of).toList();
    }
}
