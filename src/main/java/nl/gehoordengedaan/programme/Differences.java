package nl.gehoordengedaan.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.gehoordengedaan.programme.ImportReport.FieldChange;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermSetting;

/** The fields of one thing that become something else. */
final class Differences {

    private final List<FieldChange> changes = new ArrayList<>();

    /** The value the field gets: the old one when they are the same, so that nothing is written without need. */
    <T> T take(String field, T asItWas, T asInTheFile) {
        if (same(asItWas, asInTheFile)) {
            return asItWas;
        }
        changes.add(new FieldChange(field, text(asItWas), text(asInTheFile)));
        return asInTheFile;
    }

    /** Makes the list as in the file; the order counts. */
    <T> void takeAll(String field, List<T> asItWas, Given<List<T>> asInTheFile) {
        if (asInTheFile.mentioned() && take(field, asItWas, asInTheFile.value()) != asItWas) {
            asItWas.clear();
            asItWas.addAll(asInTheFile.value());
        }
    }

    List<FieldChange> changes() {
        return changes;
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        if (one instanceof List<?> list && other instanceof List<?> otherList) {
            // element by element: a list out of the database need not keep the contract of equals
            return list.size() == otherList.size() && IntStream.range(0, list.size()).allMatch(i -> same(list.get(i), otherList.get(i)));
        }
        if (one instanceof Ambition ambition && other instanceof Ambition otherAmbition) {
            return ambition.afterYears() == otherAmbition.afterYears() && same(ambition.value(), otherAmbition.value());
        }
        return Objects.equals(one, other);
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Differences::text).collect(Collectors.joining(", "));
        }
        if (value instanceof AmbitionTarget target) {
            return target.afterYears() == null ? target.before() : target.afterYears() + ": " + target.before();
        }
        if (value instanceof Ambition ambition) {
            return ambition.afterYears() + ": " + (ambition.value() == null ? "?" : text(ambition.value()));
        }
        if (value instanceof Language language) {
            return language.code();
        }
        if (value instanceof TermSetting setting) {
            return text(setting.term()) + " / " + text(setting.reminder())
                + (setting.directorAfter() == null ? "" : " / " + text(setting.directorAfter()));
        }
        if (value instanceof Term term) {
            return term.amount() + " " + term.unit();
        }
        return value.toString();
    }
}
