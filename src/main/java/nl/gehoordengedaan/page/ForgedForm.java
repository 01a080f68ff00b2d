package nl.gehoordengedaan.page;

import jakarta.annotation.Priority;
import jakarta.mvc.security.CsrfValidationException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** A form that did not come from our own page, or from one that is too old: a page that says so. Krazo's own answer is an empty one. */
@Provider
@Priority(Priorities.USER - 1)
public class ForgedForm implements ExceptionMapper<CsrfValidationException> {

    @Context
    Providers providers;

    @Override
    public Response toResponse(CsrfValidationException forged) {
        return providers.getExceptionMapper(Throwable.class).toResponse(new ForbiddenException(forged));
    }
}
