package nl.gehoordengedaan.programme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;

/** A programme as programs read it: the same shape as the file it is imported from, so that what is given out can be taken in again. */
final class ProgrammeJson {

    private ProgrammeJson() {
    }

    /** What everybody may know. */
    static JsonObject of(Programme programme) {
        return of(programme, false);
    }

    /** With how partners are reached, for whoever may import it again. */
    static JsonObject withContacts(Programme programme) {
        return of(programme, true);
    }

    private static JsonObject of(Programme programme, boolean contacts) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("slug", programme.slug()).add("name", programme.name())
                .add("municipality", programme.municipality()).add("timeZone", programme.timeZone().getId())
                .add("postcodeArea", value(programme.postcodeArea().orElse(null))).add("districtWord", programme.districtWord())
                .add("phone", value(programme.phone().orElse(null))).add("visitingAddress", value(programme.visitingAddress().orElse(null)))
                .add("openingHours", value(programme.openingHours().orElse(null)))
                .add("ambition", Json.createObjectBuilder().add("years", value(programme.ambitionYears()))
                        .add("targets", list(programme.ambitionTargets(), target -> Json.createObjectBuilder()
                                .add("afterYears", value(target.afterYears())).add("before", target.before()).build())))
                .add("attachedAreas", list(programme.attachedAreas(), ProgrammeJson::value))
                .add("languages", list(programme.languages().stream().map(Language::code).toList(), ProgrammeJson::value))
                .add("lines", list(programme.lines(), ProgrammeJson::line))
                .add("partners", list(programme.partners(), partner -> partner(partner, contacts)))
                .add("routing", routing(programme))
                .add("districts", list(programme.districts().stream().map(District::name).toList(), ProgrammeJson::value))
                .add("holidays", Json.createObjectBuilder().add("goodFriday", programme.holidays().goodFriday())
                        .add("liberationDay", programme.holidays().liberationDay().name())
                        .add("closingDays", list(programme.holidays().closingDays().stream().sorted().map(Object::toString).toList(), ProgrammeJson::value)));
        JsonObjectBuilder terms = Json.createObjectBuilder();
        for (TermKind kind : TermKind.values()) {
            TermSetting setting = programme.terms(kind);
            JsonObjectBuilder one = Json.createObjectBuilder().add("term", term(setting.term())).add("reminder", term(setting.reminder()));
            if (kind.tellsDirector()) {
                one.add("directorAfter", term(setting.directorAfter()));
            }
            terms.add(kind.name(), one);
        }
        return json.add("terms", terms).add("questionsPerAction", programme.questionsPerAction()).build();
    }

    static JsonObject of(ProgrammeSummary summary, String link) {
        return Json.createObjectBuilder().add("slug", summary.slug()).add("name", summary.name()).add("municipality", summary.municipality())
                .add("lines", summary.lines()).add("districts", summary.districts()).add("partners", summary.partners())
                .add("_links", Json.createObjectBuilder().add("self", Json.createObjectBuilder().add("href", link))).build();
    }

    static JsonObject of(ImportReport report) {
        return Json.createObjectBuilder().add("added", report.added()).add("changed", report.changed()).add("unchanged", report.unchanged())
                .add("notInFile", report.notInFile())
                .add("items", list(report.items(), item -> Json.createObjectBuilder().add("outcome", item.outcome().name())
                        .add("thing", item.thing().name()).add("programme", item.programme()).add("line", item.line()).add("name", item.name())
                        .add("title", item.shown().name())
                        .add("fields", list(item.fields(), field -> Json.createObjectBuilder().add("field", field.field()).add("before", field.before())
                                .add("after", field.after()).build())).build())).build();
    }

    private static JsonObject partner(PartnerOrganisation partner, boolean contacts) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("code", partner.code()).add("name", partner.name())
                .add("steeringGroup", partner.inSteeringGroup());
        if (contacts) {
            json.add("email", value(partner.email().orElse(null))).add("phone", value(partner.phone().orElse(null)));
        }
        return json.build();
    }

    private static JsonObject routing(Programme programme) {
        JsonObjectBuilder routing = Json.createObjectBuilder();
        for (PartnerRole role : PartnerRole.values()) {
            routing.add(role.name(), value(programme.partnerFor(role).map(PartnerOrganisation::code).orElse(null)));
        }
        return routing.build();
    }

    private static JsonObject line(ProgrammeLine line) {
        return Json.createObjectBuilder().add("code", line.code()).add("name", line.name()).add("shortTermBudgetEur", value(line.shortTermBudgetEur()))
                .add("goals", list(line.goals().stream().map(Goal::words).toList(), ProgrammeJson::value))
                .add("indicators", list(line.indicators(), ProgrammeJson::indicator))
                .add("interventions", list(line.interventions().stream().map(Intervention::name).toList(), ProgrammeJson::value)).build();
    }

    private static JsonObject indicator(Indicator indicator) {
        JsonObjectBuilder ambition = Json.createObjectBuilder();
        indicator.ambition().forEach(one -> ambition.add(String.valueOf(one.afterYears()), value(one.value())));
        return Json.createObjectBuilder().add("name", indicator.name()).add("unit", value(indicator.unit()))
                .add("baseline", Json.createObjectBuilder().add("nl", value(indicator.baseline().nl()))
                        .add("municipality", value(indicator.baseline().municipality())).add("area", value(indicator.baseline().area())))
                .add("ambition", ambition).build();
    }

    private static JsonObject term(Term term) {
        return Json.createObjectBuilder().add("amount", term.amount()).add("unit", term.unit().name()).build();
    }

    private static <T> JsonArray list(Collection<T> things, Function<T, JsonValue> json) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        things.forEach(thing -> list.add(json.apply(thing)));
        return list.build();
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof BigDecimal number) {
            BigDecimal shortest = number.stripTrailingZeros();
            return Json.createValue(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
        }
        return value instanceof Number number ? Json.createValue(number.longValue()) : Json.createValue(value.toString());
    }
}
