package nl.gehoordengedaan.harness;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** What the site answered to a {@link HttpVisitor}. */
public record Answer(HttpVisitor visitor, URI uri, int status, HttpHeaders headers, byte[] body) {

    /** @return the header, or "" */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public List<String> headers(String name) {
        return headers.allValues(name);
    }

    public String text() {
        return HttpVisitor.utf8(body);
    }

    public Document page() {
        return Jsoup.parse(text(), uri.toString());
    }

    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException noJson) {
            throw new AssertionError("This is no JSON: " + text(), noJson);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The only form of the page that changes something. */
    public FilledForm form() {
        return form("main form[method=post]");
    }

    /** The form with this CSS selector, filled in as the page shows it, the hidden fields too. */
    public FilledForm form(String selector) {
        Elements forms = page().select(selector);
        if (forms.size() != 1 || !(forms.first() instanceof FormElement form)) {
            throw new AssertionError(forms.size() + " forms \"" + selector + "\" on " + uri + " (" + status + "):\n" + page().select("main"));
        }
        return FilledForm.of(form);
    }

    public boolean isRedirect() {
        return status >= 300 && status < 400 && !header("Location").isEmpty();
    }

    /** The page where this leads to in the end. */
    public Answer followed() {
        Answer answer = this;
        for (int i = 0; answer.isRedirect(); i++) {
            if (i == 10) {
                throw new AssertionError("Going round in circles: " + answer.uri);
            }
            answer = visitor.get(answer.uri.resolve(answer.header("Location")).toString());
        }
        return answer;
    }
}
