package nl.gehoordengedaan.operations;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.gehoordengedaan.shared.Ids;
import org.jboss.logging.MDC;

/** Gives every request a number that stands in each line of the log, in the answer, and on an error page: so that a fault can be found. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestNumber implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        String number = Ids.next().toString();
        MDC.put("requestId", number);
        ((HttpServletResponse) response).setHeader("X-Request-Id", number);
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove("requestId");
        }
    }
}
