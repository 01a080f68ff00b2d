package nl.gehoordengedaan.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What importing a file would change, told before it is done. Reads only, and so is no act. */
@ApplicationScoped
public class ImportPreview {

    @Inject
    Programmes programmes;

    public ImportReport of(ImportProgrammes.Request request) {
        ProgrammeFile file = ProgrammeFile.read(request.json());
        return programmes.tryOnAll(there -> file.layOver(there, added -> { }));
    }
}
