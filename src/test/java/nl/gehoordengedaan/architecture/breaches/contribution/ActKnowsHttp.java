package nl.gehoordengedaan.architecture.breaches.contribution;

import jakarta.servlet.http.HttpServletRequest;
import nl.gehoordengedaan.shared.UseCase;

/** Can be done through HTTP only. */
@UseCase
public class ActKnowsHttp {
    HttpServletRequest request;
}
