package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** A small fictional programme with its fictional people, for tests inside the server. Exists only in the deployment of the tests. */
@ApplicationScoped
public class ExampleProgrammes {

    /** Its name in addresses; {@code organiser@proefwijk.example} organises it. */
    public static final String SLUG = "proefwijk";

    private static final String FILE = """
        {"programmes": [{"slug": "%s", "name": "Proefwijk (voorbeeld)", "municipality": "Voorbeeldstad",
          "districts": ["Oost", "West"], "languages": ["nl", "en", "tr", "ar", "pl"]}]}
        """.formatted(SLUG);

    @Inject
    Programmes programmes;

    @Inject
    ImportProgrammes importProgrammes;

    /** The id of the programme, which is there from now on. */
    public UUID proefwijk() {
        return programmes.bySlug(SLUG).orElseGet(() -> {
            importProgrammes.importProgrammes(new ImportProgrammes.Request(FILE));
            return programmes.bySlug(SLUG).orElseThrow();
        }).id();
    }
}
