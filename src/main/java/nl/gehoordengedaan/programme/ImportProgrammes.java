package nl.gehoordengedaan.programme;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.gehoordengedaan.identity.DemoAccounts;
import nl.gehoordengedaan.shared.UseCase;

/** Somebody sets up programmes from a file. What the file names is added or brought up to date; what it does not name stays as it was. */
@UseCase
public class ImportProgrammes {

    @Inject
    Programmes programmes;

    @Inject
    DemoAccounts demoAccounts;

    @Inject
    Event<ProgrammesImported> imported;

    /** @param json the file, as described in docs/how-to/import-programmes.md */
    public record Request(String json) {
    }

    public ImportReport importProgrammes(Request request) {
        ImportReport report = ProgrammeFile.read(request.json()).layOver(programmes.allLocked(), programmes::add);
        programmes.write();
        demoAccounts.create();
        imported.fire(new ProgrammesImported(report.added(), report.changed()));
        return report;
    }
}
