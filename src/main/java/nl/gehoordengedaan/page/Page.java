package nl.gehoordengedaan.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mvc.Models;
import jakarta.mvc.MvcContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The page that this request asks for: shows a template, goes on to another address after a deed, or shows the form again. */
@RequestScoped
public class Page {

    private static final MediaType HTML = new MediaType("text", "html", "UTF-8");

    @Inject
    Models models;

    @Inject
    MvcContext mvc;

    @Inject
    ReaderLanguage language;

    @Inject
    Messages messages;

    @Inject
    Templates templates;

    @Inject
    Instance<PageAddition> additions;

    @Inject
    HttpServletRequest request;

    /** Where the public reaches the site, without a slash at the end: {@code https://gehoord.example}. */
    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    private Form form = Form.empty();

    /** Shows this template; {@code value} is what it shows, under that name. */
    public Response show(String template, String name, Object value) {
        models.put(name, value);
        return show(template);
    }

    public Response show(String template) {
        return Response.status(form.isRefused() ? 422 : 200).type(HTML).entity(template).build();
    }

    /** The form on this page; what is filled in shows in its fields. */
    public Page with(Form filledIn) {
        form = filledIn;
        return this;
    }

    /** One more value for the template. */
    public Page with(String name, Object value) {
        models.put(name, value);
        return this;
    }

    /** Goes on to another address of this site, so that reloading repeats nothing. */
    public Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    /**
     * Does the deed; when a rule refuses it, shows the form again with what was typed and the sentence of each broken rule.
     *
     * @param typed what was typed
     * @param deed  the act and where to go after it
     * @param again how the form is shown
     */
    public Response orAgain(Form typed, Supplier<Response> deed, Supplier<Response> again) {
        form = typed;
        try {
            return deed.get();
        } catch (RuntimeException failure) {
            BrokenRule refused = Refusals.of(failure).orElseThrow(() -> failure);
            refused.breaches().forEach(breach -> typed.refuse(
                new Form.Refusal(breach.field(), messages.get(language.get(), breach.code(), breach.args()))));
            Response shown = again.get();
            return Response.fromResponse(shown).status(refused.kind().status()).build();
        }
    }

    /** The language of whoever reads this page. */
    public Language language() {
        return language.get();
    }

    /** This sentence in the reader's language. */
    public String msg(String key, Object... args) {
        return messages.get(language.get(), key, args);
    }

    String render(String template, Map<String, ?> shown) {
        Map<String, Object> model = new HashMap<>(shown);
        model.put("form", form);
        model.put("csrf", Map.of("name", mvc.getCsrf().getName(), "token", mvc.getCsrf().getToken()));
        model.put("path", pathWithoutLanguage());
        model.put("publicUrl", publicUrl);
        additions.forEach(addition -> addition.addTo(model));
        return templates.render(template, language.get(), model);
    }

    private String pathWithoutLanguage() {
        String query = request.getQueryString();
        String rest = query == null ? "" : Arrays.stream(query.split("&"))
            .filter(pair -> !pair.startsWith(ReaderLanguage.PARAMETER + "=")).collect(Collectors.joining("&"));
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }
}
