package nl.gehoordengedaan.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.gehoordengedaan.term.Term;
import nl.gehoordengedaan.term.TermKind;
import nl.gehoordengedaan.term.TermSetting;
import nl.gehoordengedaan.term.Unit;

/** A term that a programme has set itself, as it is kept. */
@Embeddable
record KeptTerm(
        @Column(name = "amount") int amount,
        @Column(name = "unit") @Enumerated(EnumType.STRING) Unit unit,
        @Column(name = "reminder_amount") int reminderAmount,
        @Column(name = "reminder_unit") @Enumerated(EnumType.STRING) Unit reminderUnit,
        @Column(name = "director_amount") Integer directorAmount,
        @Column(name = "director_unit") @Enumerated(EnumType.STRING) Unit directorUnit) {

    static KeptTerm of(TermSetting setting) {
        return new KeptTerm(setting.term().amount(), setting.term().unit(), setting.reminder().amount(), setting.reminder().unit(),
                setting.directorAfter() == null ? null : setting.directorAfter().amount(),
                setting.directorAfter() == null ? null : setting.directorAfter().unit());
    }

    TermSetting as(TermKind kind) {
        return new TermSetting(kind, new Term(amount, unit), new Term(reminderAmount, reminderUnit),
                directorAmount == null ? null : new Term(directorAmount, directorUnit));
    }
}
