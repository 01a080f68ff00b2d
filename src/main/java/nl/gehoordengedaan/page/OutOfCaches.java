package nl.gehoordengedaan.page;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Keeps what is {@link NeverKept} out of every cache. */
@Provider
@NeverKept
public class OutOfCaches implements ContainerRequestFilter {

    @Context
    HttpServletResponse response;

    @Override
    public void filter(ContainerRequestContext request) {
        response.setHeader("Cache-Control", "no-store");
    }
}
