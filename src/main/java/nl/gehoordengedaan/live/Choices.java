package nl.gehoordengedaan.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.page.Page;
import nl.gehoordengedaan.programme.ProgrammeOutline;
import nl.gehoordengedaan.shared.Ids;

/** What can be chosen when something is noted, in the words of whoever reads; and what was chosen. */
@RequestScoped
class Choices {

    /** What is spoken in the neighbourhoods; the first five are also the languages of the product. */
    static final List<String> LANGUAGES =
        List.of("nl", "en", "tr", "ar", "pl", "ber", "bg", "ro", "uk", "ru", "es", "pt", "fr", "de", "it", "zh", "fa", "ku", "so", "ti", "pap", "srn");

    @Inject
    Page page;

    List<TablePage.Choice> kinds() {
        return Arrays.stream(NoteKind.values()).map(each -> new TablePage.Choice(each.name(), page.msg("live.kind." + each))).toList();
    }

    List<TablePage.Choice> channels() {
        return Arrays.stream(NoteChannel.values()).map(each -> new TablePage.Choice(each.name(), page.msg("live.channel." + each))).toList();
    }

    List<TablePage.Choice> languages() {
        return LANGUAGES.stream().map(each -> new TablePage.Choice(each, language(each))).toList();
    }

    /** What a language is called. */
    String language(String code) {
        Locale reader = page.language().locale();
        String name = Locale.forLanguageTag(code).getDisplayLanguage(reader);
        return name.isEmpty() ? code : name.substring(0, 1).toUpperCase(reader) + name.substring(1);
    }

    static List<TablePage.Choice> of(List<ProgrammeOutline.Choice> some) {
        return some.stream().map(each -> new TablePage.Choice(each.id().toString(), each.name())).toList();
    }

    /** What was filled in; what is not understood is told by the rules of a note. */
    static Note.Content content(Form form) {
        return new Note.Content(form.text("words"), one(NoteKind.class, form.text("kind")), form.textOrNull("language"), id(form, "line"),
            id(form, "district"), people(form.text("aboutPeople")));
    }

    static UUID id(Form form, String field) {
        return Ids.parse(form.text(field)).orElse(null);
    }

    /** Nobody has to count: nothing filled in is one. */
    static int people(String typed) {
        String digits = DiscussionTables.digitsOf(typed);
        return typed.isEmpty() ? 1 : digits.isEmpty() || digits.length() > 6 || digits.length() != typed.length() ? 0 : Integer.parseInt(digits);
    }

    /** The one that is called so; null when none is. */
    static <T extends Enum<T>> T one(Class<T> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
