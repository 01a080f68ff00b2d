package nl.gehoordengedaan.page;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mvc.engine.ViewEngine;
import jakarta.mvc.engine.ViewEngineContext;
import jakarta.mvc.engine.ViewEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Shows a page whose view is a {@code .ftlh} template. The whole page is made before the first byte leaves, so a fault shows an error page. */
@ApplicationScoped
@Priority(ViewEngine.PRIORITY_APPLICATION)
public class FreemarkerPages implements ViewEngine {

    @Inject
    Templates templates;

    @Inject
    Page page;

    @Override
    public boolean supports(String view) {
        return view.endsWith(".ftlh");
    }

    @Override
    public void processView(ViewEngineContext context) throws ViewEngineException {
        try {
            context.getOutputStream().write(page.render(context.getView(), context.getModels().asMap()).getBytes(StandardCharsets.UTF_8));
        } catch (IOException readerLeft) {
            throw new ViewEngineException(readerLeft);
        }
    }
}
