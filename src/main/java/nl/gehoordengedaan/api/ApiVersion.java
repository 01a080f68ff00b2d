package nl.gehoordengedaan.api;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Every answer to a program says by which version of the API it was given. */
@WebFilter("/api/v1/*")
public class ApiVersion implements Filter {

    static final String HEADER = "API-Version";
    /** The number before the first dot stands in the address too; the others change when something is added or mended. */
    public static final String NUMBER = "1.1.0";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        ((HttpServletResponse) response).setHeader(HEADER, NUMBER);
        chain.doFilter(request, response);
    }
}
