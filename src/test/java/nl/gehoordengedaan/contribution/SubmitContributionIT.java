package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ExampleProgrammes;
import nl.gehoordengedaan.register.Register;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Language;
import nl.gehoordengedaan.shared.MovableTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: data, process, register and mail share one transaction, and the process lives there. */
@ArquillianTest
class SubmitContributionIT {

    private static final Actor SOMEBODY = new Actor(UUID.randomUUID(), "Olga (voorbeeld)");

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Inject
    SubmitContribution submitContribution;

    @Inject
    CheckContribution checkContribution;

    @Inject
    RespondToContribution respondToContribution;

    @Inject
    Contributions contributions;

    @Inject
    Register register;

    @Inject
    Interruption interruption;

    @Inject
    ExampleProgrammes programmes;

    @Inject
    MovableTime time;

    @Test
    void what_is_said_is_there_together_with_its_process_its_register_entry_and_its_mail() throws Exception {
        SubmitContribution.Receipt receipt = submitContribution.submit(said("Samen (voorbeeld)"));
        assertThat(rows(receipt.id())).isEqualTo(Rows.all());
        assertThat(receipt.code()).matches("[0-9]{9}");
        assertThat(receipt.repeated()).isFalse();
    }

    @Test
    void nothing_of_it_is_there_when_one_of_them_fails() throws Exception {
        String words = "Afgebroken " + UUID.randomUUID();
        interruption.interruptNext(words);
        assertThatThrownBy(() -> submitContribution.submit(said(words))).hasStackTraceContaining("interrupted by a test");

        assertThat(interruption.written()).as("written within the transaction, so that there was something to undo").isEqualTo(Rows.all());
        assertThat(rows(interruption.interrupted().orElseThrow())).isEqualTo(Rows.none());
        assertThat(count("select count(*) from contribution where words = '" + words + "'")).isZero();
    }

    @Test
    void after_a_failure_the_same_is_simply_said_again_with_the_same_key() throws Exception {
        String words = "Nog eens " + UUID.randomUUID();
        SubmitContribution.Request request = new SubmitContribution.Request(ExampleProgrammes.SLUG, Kind.IDEA, words, "nl", null, null, null, null,
            Contact.byMail(address()), Language.NL, HowItCame.by(Channel.WEB), "test " + words);
        programmes.proefwijk();
        interruption.interruptNext(words);
        assertThatThrownBy(() -> submitContribution.submit(request)).hasStackTraceContaining("interrupted by a test");

        SubmitContribution.Receipt receipt = submitContribution.submit(request);
        assertThat(receipt.repeated()).isFalse();
        assertThat(rows(receipt.id())).isEqualTo(Rows.all());
        assertThat(submitContribution.submit(request)).isEqualTo(new SubmitContribution.Receipt(receipt.id(), receipt.code(), true));
    }

    @Test
    void its_timers_fire_by_themselves_reminder_then_publicly_overdue_then_the_director() throws Exception {
        UUID id = submitContribution.submit(said("Niemand doet iets (voorbeeld)")).id();
        assertThat(mails(id, "contribution.reminder")).isEmpty();

        forwardTo(contributions.with(id).remindAt());
        Eventually.holds(() -> assertThat(mails(id, "contribution.reminder")).containsExactly("ACCEPTED"));
        assertThat(contributions.with(id).overdueAt()).isEmpty();
        assertThat(mails(id, "contribution.overdue")).isEmpty();

        Instant due = contributions.with(id).dueAt();
        forwardTo(due);
        Eventually.holds(() -> assertThat(mails(id, "contribution.overdue")).containsExactly("ACCEPTED"));
        assertThat(contributions.with(id).overdueAt()).hasValueSatisfying(since -> assertThat(since).isAfterOrEqualTo(due));
        assertThat(register.about(id)).extracting(entry -> entry.kind().name()).containsExactly("HEARD", "OVERDUE");
        assertThat(mails(id, "contribution.escalated")).isEmpty();

        forwardTo(contributions.with(id).directorAt());
        Eventually.holds(() -> assertThat(mails(id, "contribution.escalated")).containsExactly("ACCEPTED"));
        // each of them once, and the task still waits for a person
        assertThat(mails(id, "contribution.reminder")).hasSize(1);
        assertThat(mails(id, "contribution.overdue")).hasSize(1);
        assertThat(register.about(id)).hasSize(2);
        assertThat(contributions.with(id).state()).isEqualTo(State.RECEIVED);
        assertThat(count("select count(*) from work_item where step = 'check' and subject = '" + id + "'")).isOne();
    }

    @Test
    void an_answer_in_time_ends_the_timers_and_the_process_ends_when_the_sender_was_told() throws Exception {
        UUID id = submitContribution.submit(said("Op tijd (voorbeeld)")).id();
        Instant director = contributions.with(id).directorAt();
        checkContribution.check(new CheckContribution.Request(id, Contribution.Check.asItWasSaid(), null, SOMEBODY));
        respondToContribution.respond(new RespondToContribution.Request(id, Contribution.Response.answered("Dat doen we."), SOMEBODY));

        Eventually.holds(() -> assertThat(contributions.with(id).state()).isEqualTo(State.CLOSED));
        assertThat(contributions.with(id).told()).contains(Told.MAIL_ACCEPTED);
        assertThat(register.about(id)).extracting(entry -> entry.kind().name()).containsExactly("HEARD", "PUBLISHED", "ANSWERED", "CLOSED");
        Eventually.holds(() -> assertThat(rows(id)).containsEntry("process", 0L).containsEntry("task", 0L).containsEntry("work", 0L));

        forwardTo(director);
        assertThat(count("select count(*) from ACT_RU_JOB j join ACT_HI_PROCINST p on p.PROC_INST_ID_ = j.PROCESS_INSTANCE_ID_"
            + " where p.BUSINESS_KEY_ = '" + id + "'")).isZero();
        assertThat(mails(id, "contribution.reminder")).isEmpty();
        assertThat(contributions.with(id).overdueAt()).isEmpty();
    }

    private SubmitContribution.Request said(String words) {
        programmes.proefwijk();
        return new SubmitContribution.Request(ExampleProgrammes.SLUG, Kind.IDEA, words, "nl", null, null, null, null,
            Contact.byMail(address()), Language.NL, HowItCame.by(Channel.WEB), null);
    }

    private static String address() {
        return "spreker-" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";
    }

    /** Not while a mail is on its way: its step would count as abandoned, and be done again. */
    private void forwardTo(Instant moment) {
        Eventually.holds(() -> assertThat(count("select count(*) from mail where state = 'TRYING'")).isZero());
        time.forwardTo(moment);
    }

    private Map<String, Long> rows(UUID contribution) {
        return Rows.about(contribution, this::count);
    }

    private long count(String sql) {
        try (Connection connection = dataSource.getConnection(); Statement query = connection.createStatement();
            ResultSet row = query.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<String> mails(UUID subject, String kind) throws SQLException {
        List<String> states = new ArrayList<>();
        try (Connection connection = dataSource.getConnection(); Statement query = connection.createStatement();
            ResultSet rows = query.executeQuery("select state from mail where kind = '" + kind + "' and subject = '" + subject + "'")) {
            while (rows.next()) {
                states.add(rows.getString(1));
            }
        }
        return states;
    }
}
