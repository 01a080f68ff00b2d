package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.inject.Inject;
import nl.gehoordengedaan.identity.Visitor;
import nl.gehoordengedaan.shared.UseCase;

/** Cannot be done by a process, where nobody is logged in. */
@UseCase
public class ActKnowsVisitor {

    @Inject
    Visitor visitor;
}
