package nl.gehoordengedaan.page;

import freemarker.cache.ClassTemplateLoader;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import freemarker.template.TemplateModel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Language;

/** Turns a template and what it shows into text, in one language: for pages ({@code .ftlh}, everything escaped) and for mail. */
@ApplicationScoped
public class Templates {

    @Inject
    Messages messages;

    @Inject
    Assets assets;

    private Configuration configuration;

    @PostConstruct
    void configure() {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/templates"));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(freemarker.core.TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE / 4);
    }

    /** Is there a template with this path? */
    public boolean exists(String template) {
        return Templates.class.getResource("/templates/" + template) != null;
    }

    /**
     * @param template path under {@code templates/}; {@code .ftlh} gives HTML with every value escaped, other endings plain text
     * @param model    what the template shows, by name
     */
    public String render(String template, Language language, Map<String, ?> model) {
        StringWriter text = new StringWriter();
        render(template, language, model, text);
        return text.toString();
    }

    void render(String template, Language language, Map<String, ?> model, Writer out) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("lang", language.code());
        all.put("dir", language.direction());
        all.put("languages", Arrays.stream(Language.values())
            .map(each -> Map.of("code", each.code(), "name", each.ownName(), "dir", each.direction())).toList());
        all.put("msg", (TemplateMethodModelEx) arguments -> {
            List<?> given = unwrapped(arguments);
            return messages.get(language, (String) given.get(0), given.subList(1, given.size()));
        });
        all.put("asset", (TemplateMethodModelEx) arguments -> assets.address((String) unwrapped(arguments).get(0)));
        all.put("date", (TemplateMethodModelEx) arguments -> date(language, unwrapped(arguments).get(0)));
        all.put("dateTime", (TemplateMethodModelEx) arguments -> dateTime(language, (Instant) unwrapped(arguments).get(0)));
        try {
            Template found = configuration.getTemplate(template, language.locale(), null, "UTF-8", true, false);
            found.process(all, out);
        } catch (IOException | TemplateException fault) {
            throw new IllegalStateException("Template " + template + " failed: " + fault.getMessage(), fault);
        }
    }

    /** The day, as it is written in this language: "maandag 23 november 2026". */
    public static String date(Language language, Object moment) {
        LocalDate day = moment instanceof LocalDate given ? given : ((Instant) moment).atZone(Clock.AMSTERDAM).toLocalDate();
        return formatter(language, "EEEE d MMMM yyyy").format(day);
    }

    /** Day and time on the clock in Amsterdam, as written in this language. */
    public static String dateTime(Language language, Instant moment) {
        ZonedDateTime there = moment.atZone(Clock.AMSTERDAM);
        return formatter(language, "d MMMM yyyy HH:mm").format(there);
    }

    private static final Map<String, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

    private static DateTimeFormatter formatter(Language language, String pattern) {
        return FORMATTERS.computeIfAbsent(language.code() + pattern, key -> DateTimeFormatter.ofPattern(pattern, language.locale()));
    }

    private static List<?> unwrapped(List<?> arguments) throws TemplateModelException {
        Object[] plain = new Object[arguments.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = DeepUnwrap.permissiveUnwrap((TemplateModel) arguments.get(i));
        }
        return Arrays.asList(plain);
    }
}
