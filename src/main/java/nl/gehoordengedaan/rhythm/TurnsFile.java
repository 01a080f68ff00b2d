package nl.gehoordengedaan.rhythm;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.shared.Csv;

/** A list of turns as a file for a spreadsheet; written while it is read, so that its length makes no difference. */
@RequestScoped
class TurnsFile {

    private static final int AT_ONCE = 200;

    @Inject
    Page page;

    @Inject
    Turns turns;

    @Inject
    RhythmViews views;

    Response of(TurnFilter filter, boolean forWork) {
        String[] heading = Stream.of("number", "what", "programme", "district", "from", "until", "state", "day", "meeting", "report", "reason")
            .map(each -> page.msg("rhythm.csv." + each)).toArray(String[]::new);
        Map<TurnState, String> states = Arrays.stream(TurnState.values()).collect(Collectors.toMap(Function.identity(), each -> page.msg("rhythm.state." + each)));
        Function<List<Turn>, List<TurnView>> view = views.forFile(forWork);
        StreamingOutput file = out -> write(filter, heading, states, view, out);
        return Response.ok(file, "text/csv; charset=UTF-8").header("Content-Disposition", "attachment; filename=\"rhythm.csv\"").build();
    }

    private void write(TurnFilter filter, String[] heading, Map<TurnState, String> states, Function<List<Turn>, List<TurnView>> view, OutputStream out)
        throws IOException {
        Csv csv = Csv.to(out, heading);
        List<TurnView> some;
        int first = 0;
        do {
            some = view.apply(turns.page(filter, first, AT_ONCE));
            for (TurnView each : some) {
                csv.row(each.code(), each.what(), each.programme(), each.district(), each.from(), each.until(), states.get(each.state()), each.day(),
                    each.meeting(), each.address(), each.reason());
            }
            first += AT_ONCE;
        } while (some.size() == AT_ONCE);
        csv.finish();
    }
}
