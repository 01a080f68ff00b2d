package nl.gehoordengedaan.architecture.breaches.contribution;

import java.util.List;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contribution;

/** A list that shows what was said without asking whether it is public. */
public class ListShowsWords {

    String one(Contribution contribution) {
        return contribution.words();
    }

    Stream<String> all(List<Contribution> some) {
        return some.stream().map(Contribution::words);
    }
}
