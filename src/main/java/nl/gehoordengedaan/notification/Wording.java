package nl.gehoordengedaan.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.gehoordengedaan.page.Messages;
import nl.gehoordengedaan.page.Templates;
import nl.gehoordengedaan.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds the words for a letter: its template in the language of whoever reads it. */
@ApplicationScoped
class Wording {

    static final String LAYOUT = "layout/mail.html.ftlh";

    @Inject
    Templates templates;

    @Inject
    Messages messages;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:8080")
    String publicUrl;

    /** The language in which there are words for this letter: the reader's, else Dutch. */
    Language language(Letter letter) {
        Language wanted = letter.to().language();
        return templates.exists(template(letter.kind(), wanted)) ? wanted : Language.NL;
    }

    /** The words, with links that open in their language. */
    MailText words(Letter letter) {
        Map<String, Object> model = MailText.safe(letter.values());
        model.put("publicUrl", publicUrl);
        return MailText.of(templates.render(template(letter.kind(), language(letter)), language(letter), model)).linkedIn(language(letter), publicUrl);
    }

    /** What the log keeps of these words. */
    MailText forTheLog(MailText words, Letter letter) {
        return words.withoutSquares().without(secrets(MailText.safe(letter.values())).toList());
    }

    /** The HTML part, made of the words and nothing else. */
    String html(MailText words, Language language, String sender) {
        return templates.render(LAYOUT, language, Map.of("title", words.title(), "body", words.html(publicUrl, inDutch()),
            "sender", sender == null ? "" : sender, "publicUrl", publicUrl));
    }

    private List<String> inDutch() {
        return Arrays.stream(Language.values()).map(each -> messages.get(each, "notification.in-dutch")).toList();
    }

    /** {@code contribution.received} in Turkish is {@code contribution/mail/received_tr.txt.ftl}. */
    static String template(String kind, Language language) {
        return kind.replace(".", "/mail/") + "_" + language.code() + ".txt.ftl";
    }

    private static Stream<String> secrets(Map<?, ?> values) {
        return values.entrySet().stream().flatMap(entry -> {
            String name = entry.getKey().toString();
            return secrets(entry.getValue(), name.endsWith("Link") || name.endsWith("Secret"));
        });
    }

    private static Stream<String> secrets(Object value, boolean secret) {
        if (value instanceof Map<?, ?> map) {
            return secrets(map);
        }
        if (value instanceof Collection<?> several) {
            return List.copyOf(several).stream().flatMap(each -> secrets(each, secret));
        }
        return secret ? Stream.of(value.toString()) : Stream.empty();
    }
}
