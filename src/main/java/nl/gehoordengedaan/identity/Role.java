package nl.gehoordengedaan.identity;

import static nl.gehoordengedaan.identity.Right.ANSWER_CONTRIBUTION;
import static nl.gehoordengedaan.identity.Right.CHECK_CONTRIBUTION;
import static nl.gehoordengedaan.identity.Right.DIRECT_ACTION;
import static nl.gehoordengedaan.identity.Right.ENTER_CONTRIBUTION;
import static nl.gehoordengedaan.identity.Right.IMPORT_PROGRAMMES;
import static nl.gehoordengedaan.identity.Right.MANAGE_ACCOUNTS;
import static nl.gehoordengedaan.identity.Right.MANAGE_SIGN_UPS;
import static nl.gehoordengedaan.identity.Right.OPERATE;
import static nl.gehoordengedaan.identity.Right.PASS_SIGNAL;
import static nl.gehoordengedaan.identity.Right.PLAN_MEETING;
import static nl.gehoordengedaan.identity.Right.READ_ACTION;
import static nl.gehoordengedaan.identity.Right.READ_CONTRIBUTION;
import static nl.gehoordengedaan.identity.Right.SEE_MAIL_LOG;
import static nl.gehoordengedaan.identity.Right.SEE_SETTINGS;
import static nl.gehoordengedaan.identity.Right.SEE_WORK;
import static nl.gehoordengedaan.identity.Right.WORK_ON_ACTION;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is in one programme; only the administrator is it for the whole installation. */
public enum Role {
    ORGANISER(SEE_WORK, SEE_SETTINGS, READ_CONTRIBUTION, CHECK_CONTRIBUTION, ANSWER_CONTRIBUTION, ENTER_CONTRIBUTION, SEE_MAIL_LOG, READ_ACTION,
        WORK_ON_ACTION, DIRECT_ACTION, PLAN_MEETING, MANAGE_SIGN_UPS),
    /** May do what an organiser may, and hears what is late. */
    DIRECTOR(ORGANISER.rights.toArray(Right[]::new)),
    PANEL_MEMBER,
    STEERING_GROUP_MEMBER(READ_ACTION),
    /** Works for one partner organisation, named in the grant. */
    PARTNER_STAFF(SEE_WORK, READ_ACTION, WORK_ON_ACTION),
    /** Hears in the street what others do not hear, and passes it on. */
    AMBASSADOR(PASS_SIGNAL),
    AUDITOR(READ_ACTION),
    ADMINISTRATOR(SEE_SETTINGS, IMPORT_PROGRAMMES, MANAGE_ACCOUNTS, OPERATE, SEE_MAIL_LOG);

    /** Residents among the users: they get a link by mail and need not remember a password. */
    private static final Set<Role> BY_LINK = EnumSet.of(PANEL_MEMBER, AMBASSADOR);

    private final Set<Right> rights;

    Role(Right... rights) {
        this.rights = EnumSet.noneOf(Right.class);
        this.rights.addAll(Set.of(rights));
    }

    Set<Right> rights() {
        return rights;
    }

    /** Does whoever is only this log in by a mailed link instead of a password? */
    boolean logsInByLink() {
        return BY_LINK.contains(this);
    }

    /** Is one this for the whole installation, and not for one programme? */
    boolean isForInstallation() {
        return this == ADMINISTRATOR;
    }

    /** Must the grant name the organisation that this person works for? */
    boolean needsOrganisation() {
        return this == PARTNER_STAFF;
    }

    /** May the grant name an organisation? A member of the steering group often speaks for one. */
    boolean mayNameOrganisation() {
        return this == PARTNER_STAFF || this == STEERING_GROUP_MEMBER;
    }
}
