package nl.gehoordengedaan.page;

import jakarta.inject.Inject;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Somebody sent a form whose token is not that of this browser. Krazo has an answer of its own, without a page; this one goes before it. */
@Provider
public class OldForm implements ExceptionMapper<CsrfValidationException> {

    @Inject
    Errors errors;

    @Override
    public Response toResponse(CsrfValidationException refused) {
        return errors.toResponse(refused);
    }
}
