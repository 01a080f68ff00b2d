package nl.gehoordengedaan.contribution;

import java.util.Arrays;
import java.util.UUID;
import nl.gehoordengedaan.page.Form;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Ids;

/** Reads a response from a form: fields {@code response}, {@code answer}, {@code because}, {@code later}, {@code main}, {@code suggestion}. */
final class ResponseForm {

    private ResponseForm() {
    }

    /** Without a choice of the kind it is an answer in words. */
    static Contribution.Response read(Form form, Contributions contributions) {
        String text = form.textOrNull("answer");
        ResponseKind kind = form.has("response") ? one(ResponseKind.class, form.text("response")) : ResponseKind.ANSWERED;
        if (kind == null) {
            throw BrokenRule.input("response", "contribution.respond.choose");
        }
        return switch (kind) {
            case ANSWERED -> Contribution.Response.answered(text);
            case AGENDA -> Contribution.Response.agenda(text);
            case DECLINED -> Contribution.Response.declined(one(Reason.class, form.text("because")), form.textOrNull("later"), text);
            case JOINED -> Contribution.Response.joined(main(form, contributions), text);
            case ACTION, SPLIT -> throw BrokenRule.input("response", "contribution.respond.choose");
        };
    }

    /** A number that was typed goes before a suggestion that was chosen. */
    private static UUID main(Form form, Contributions contributions) {
        String typed = form.text("main");
        if (!typed.isEmpty()) {
            return contributions.byCode(typed).map(Contribution::id)
                .orElseThrow(() -> BrokenRule.input("main", "contribution.join.unknown"));
        }
        return Ids.parse(form.text("suggestion")).filter(id -> contributions.byId(id).isPresent())
            .orElseThrow(() -> BrokenRule.input("main", "contribution.join.which"));
    }

    static <E extends Enum<E>> E one(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
