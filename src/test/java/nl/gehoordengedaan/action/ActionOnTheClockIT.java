package nl.gehoordengedaan.action;

import static nl.gehoordengedaan.action.ExampleActions.BY_ACCOUNT;
import static nl.gehoordengedaan.action.ExampleActions.BY_LINK;
import static nl.gehoordengedaan.action.ExampleActions.OLGA;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.gehoordengedaan.contribution.Contact;
import nl.gehoordengedaan.contribution.Speaking;
import nl.gehoordengedaan.contribution.Told;
import nl.gehoordengedaan.shared.BrokenRule;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.Ids;
import nl.gehoordengedaan.shared.MovableTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server, with the clock moved: every deadline of an action acts by itself, once, and also beside people who act at that moment. */
@ArquillianTest
class ActionOnTheClockIT {

    private static final String REASON = "Het onderdeel komt later (voorbeeld).";
    private static final String NEWS = "Nieuws over je melding";

    @Resource(lookup = "java:jboss/ee/concurrency/executor/jobs")
    ManagedExecutorService threads;

    @Inject
    ExampleActions example;

    @Inject
    Speaking speaking;

    @Inject
    Actions actions;

    @Inject
    PartnerLinks links;

    @Inject
    AssignAction assign;

    @Inject
    PickUpAction pickUp;

    @Inject
    DeclineAction decline;

    @Inject
    TakeBackAction takeBack;

    @Inject
    TellProgress tellProgress;

    @Inject
    SayDone sayDone;

    @Inject
    ReportDone reportDone;

    @Inject
    MoveDate moveDate;

    @Inject
    AskReporter ask;

    @Inject
    AnswerQuestion answer;

    @Inject
    JudgeAction judge;

    @Inject
    DecideReopening decide;

    @Inject
    TellReporters tellReporters;

    @Inject
    Disturbance disturbance;

    @Inject
    HeldRows rows;

    @Inject
    MovableTime time;

    @Test
    void nobody_reacts_and_it_goes_back_to_an_organiser_in_public_and_up_to_the_director_each_once() {
        UUID id = example.made(BY_LINK);
        Action asked = actions.with(id);
        Map<Instant, List<String>> plan = new TreeMap<>();
        plan(plan, asked.reactRemindAt(), "Herinnering, zeg of je dit doet");
        plan(plan, asked.reactBy(), "De partner reageert niet", NEWS);
        plan(plan, asked.pickUpRemindAt(), "Nog niet opgepakt");
        plan(plan, asked.pickUpDueAt(), "Niet op tijd opgepakt", NEWS);
        plan(plan, asked.pickUpDirectorAt(), "Niet op tijd opgepakt");
        List<String> expected = new ArrayList<>(List.of("Wil je dit doen"));
        plan.forEach((moment, mails) -> {
            example.forwardTo(moment);
            expected.addAll(mails);
            Eventually.holds(() -> assertThat(example.mails(id)).containsExactlyInAnyOrderElementsOf(expected));
            if (moment.equals(asked.reactRemindAt())) {
                assertThat(links.of(id)).extracting(link -> link.ended().map(Enum::name).orElse("")).containsExactly("", "REPLACED");
            }
        });

        Eventually.holds(() -> assertThat(example.states(id)).containsExactly("ACCEPTED"));
        Action late = actions.with(id);
        assertThat(late.state()).isEqualTo(State.TO_ASSIGN);
        assertThat(late.lateSince()).isPresent();
        assertThat(links.of(id)).allSatisfy(link -> assertThat(link.isValidAt(time.instant())).isFalse());
        assertThat(example.tasks(id)).containsExactly("assign");
        assertThat(example.register(id)).containsExactlyInAnyOrder("AGREED", "ASKED", "NO_REACTION", "PICK_UP_LATE");
    }

    private static void plan(Map<Instant, List<String>> plan, Instant moment, String... mails) {
        plan.computeIfAbsent(moment, none -> new ArrayList<>()).addAll(List.of(mails));
    }

    @Test
    void what_was_promised_and_is_not_done_is_public_and_goes_up_and_returns_and_stays_late() throws Exception {
        UUID id = example.pickedUp(BY_ACCOUNT);
        Action promised = actions.with(id);
        assertThat(example.mails(id)).containsExactly("Wil je dit doen", NEWS);

        example.forwardTo(promised.remindAt());
        Eventually.holds(() -> assertThat(example.mails(id)).containsOnlyOnce("Herinnering, dit moet bijna klaar zijn"));
        example.forwardTo(promised.dueAt());
        Eventually.holds(() -> assertThat(late(id, "partner") + late(id, "staff")).as("partner, steering group, organiser").isEqualTo(3));
        assertThat(actions.with(id).lateSince()).isPresent();
        assertThat(Collections.frequency(example.mails(id), NEWS)).isEqualTo(2);
        example.forwardTo(promised.dueAt().plus(Duration.ofDays(7)));
        Eventually.holds(() -> assertThat(late(id, "partner")).isEqualTo(2));
        assertThat(late(id, "staff")).isEqualTo(2);

        example.forwardTo(promised.directorAt());
        Eventually.holds(() -> assertThat(late(id, "staff")).isEqualTo(3));
        assertThat(actions.with(id).state()).isEqualTo(State.PICKED_UP);
        example.forwardTo(promised.returnsAt());
        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("assign"));
        assertThat(example.mails(id)).containsOnlyOnce("De partner reageert niet");
        assertThat(late(id, "staff")).isEqualTo(3);
        assertThat(actions.with(id).lateSince()).as("the broken promise stays in sight").isPresent();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "LATE", "NO_REACTION");

        UUID other = example.partner("LINK");
        assign.assign(id, other);
        assertThat(Collections.frequency(example.mails(id), "Wil je dit doen")).isEqualTo(2);
        pickUp.pickUp(new PickUpAction.Request(id, example.asked(id), null, Party.PARTNER));
        assertThat(example.text("select organisation_id from action_shift where action_id = '" + id + "'")).as("whose promise was not kept")
            .isEqualTo(example.partner("DIENST").toString());
        assertThat(example.text("select first_day from action where id = '" + id + "'")).isEqualTo(promised.firstDay().orElseThrow().toString());
    }

    private long late(UUID id, String kind) {
        return example.count("select count(*) from mail where kind = 'action." + kind + "' and title like 'Te laat:%' and code = '"
            + actions.with(id).code() + "'");
    }

    @Test
    void the_date_is_moved_while_its_timers_fire_and_only_the_new_date_counts() throws Exception {
        UUID id = example.pickedUp(BY_ACCOUNT);
        Action before = actions.with(id);
        LocalDate later = before.dueDay().orElseThrow().plusDays(40);
        disturbance.hold(id, "MOVED");
        Future<?> moving = threads.submit(() -> moveDate.move(new MoveDate.Request(id, later, REASON, Party.PARTNER)));
        disturbance.untilHeld();
        // reminder, date and director fire; the actor holds the action
        example.forwardTo(before.directorAt());
        Eventually.holds(() -> assertThat(example.count("select count(*) from ACT_RU_JOB where HANDLER_TYPE_ = 'async-continuation'"
            + " and PROCESS_INSTANCE_ID_ in (select ID_ from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + id + "')")).isPositive());
        disturbance.goOn();
        moving.get(60, TimeUnit.SECONDS);

        Eventually.holds(() -> assertThat(jobs(id)).as("what fired is done").isZero());
        Action moved = actions.with(id);
        assertThat(moved.dueDay()).contains(later);
        assertThat(moved.lateSince()).isEmpty();
        assertThat(moved.wasLate()).isFalse();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "MOVED");
        assertThat(example.mails(id)).doesNotContain("Te laat", "Herinnering, dit moet bijna klaar zijn");
        example.forwardTo(moved.remindAt());
        Eventually.holds(() -> assertThat(example.mails(id)).containsOnlyOnce("Herinnering, dit moet bijna klaar zijn"));
        example.forwardTo(moved.dueAt());
        Eventually.holds(() -> assertThat(example.register(id)).endsWith("LATE"));
    }

    /** Steps that wait to be done; timers wait for their date. */
    private long jobs(UUID id) {
        return example.count("select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_ where e.BUSINESS_KEY_ = '"
            + id + "' and j.TYPE_ = 'message'");
    }

    @Test
    void the_date_passes_in_the_moment_before_it_is_moved_and_both_are_on_record() throws Exception {
        UUID id = example.pickedUp(BY_ACCOUNT);
        Action before = actions.with(id);
        LocalDate later = before.dueDay().orElseThrow().plusDays(40);
        disturbance.hold(id, "LATE");
        example.forwardTo(before.dueAt());
        disturbance.untilHeld();
        Future<?> moving = threads.submit(() -> moveDate.move(new MoveDate.Request(id, later, REASON, Party.PARTNER)));
        rows.untilSomebodyWaitsForAnAction();
        disturbance.goOn();
        moving.get(60, TimeUnit.SECONDS);

        Action moved = actions.with(id);
        assertThat(moved.dueDay()).contains(later);
        assertThat(moved.lateSince()).isEmpty();
        assertThat(moved.wasLate()).isTrue();
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "LATE", "MOVED");
    }

    @Test
    void a_partner_promises_in_the_moment_in_which_its_time_to_react_ends_and_one_of_the_two_counts_entirely() throws Exception {
        UUID id = example.made(BY_ACCOUNT);
        Action asked = actions.with(id);
        LocalDate day = asked.askedDay().orElseThrow();
        disturbance.hold(id, "PICKED_UP");
        Future<Boolean> picking = threads.submit(() -> isInTime(() -> pickUp.pickUp(new PickUpAction.Request(id, day, null, Party.PARTNER))));
        disturbance.untilHeld();
        example.forwardTo(asked.reactBy());
        rows.untilSomebodyWaitsForAnAction();
        disturbance.goOn();
        boolean promised = picking.get(60, TimeUnit.SECONDS);

        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly(promised ? "carryOut" : "assign"));
        Eventually.holds(() -> assertThat(example.count("select count(*) from ACT_RU_JOB j join ACT_RU_EXECUTION e on e.ID_ = j.PROCESS_INSTANCE_ID_"
            + " where e.BUSINESS_KEY_ = '" + id + "' and j.HANDLER_CFG_ = 'noReaction'")).isZero());
        assertThat(actions.with(id).state()).isEqualTo(promised ? State.PICKED_UP : State.TO_ASSIGN);
        assertThat(example.register(id)).contains(promised ? "PICKED_UP" : "NO_REACTION").doesNotContain(promised ? "NO_REACTION" : "PICKED_UP");
        assertThat(Collections.frequency(example.mails(id), "De partner reageert niet")).isEqualTo(promised ? 0 : 1);
    }

    /** False when it is refused because it is too late. */
    private static boolean isInTime(Runnable act) {
        try {
            act.run();
            return true;
        } catch (BrokenRule tooLate) {
            return false;
        }
    }

    @Test
    void who_must_decide_on_reopening_is_reminded_and_then_the_director_hears_it_each_once() {
        UUID contribution = example.reported();
        UUID id = example.done(contribution);
        judge.judge(new JudgeAction.Request(id, contribution, Verdict.NOT_SOLVED, "Hij knippert nog (voorbeeld)."));
        assertThat(example.tasks(id)).containsExactly("decideReopening");
        int before = example.mails(id).size();

        example.forwardTo(moment("select organiser_remind_at from action where id = '" + id + "'"));
        Eventually.holds(() -> assertThat(since(id, before)).containsExactly("Nog beslissen of het opnieuw moet"));
        example.forwardTo(moment("select organiser_by from action where id = '" + id + "'"));
        Eventually.holds(() -> assertThat(since(id, before)).containsExactly("Nog beslissen of het opnieuw moet", "Niet op tijd beslist"));
        example.forwardTo(moment("select organiser_director_at from action where id = '" + id + "'"));
        Eventually.holds(() -> assertThat(since(id, before)).containsExactly("Nog beslissen of het opnieuw moet", "Niet op tijd beslist",
            "Niet op tijd beslist"));
        assertThat(example.tasks(id)).containsExactly("decideReopening");
        decide.refuse(new DecideReopening.Request(id, null, REASON, false));
        Eventually.holds(() -> assertThat(actions.with(id).state()).isEqualTo(State.CLOSED));
    }

    private List<String> since(UUID id, int before) {
        List<String> all = example.mails(id);
        return all.subList(before, all.size());
    }

    @Test
    void while_the_reporter_is_asked_the_clock_stands_still_and_at_the_limit_the_work_goes_on() {
        UUID id = example.pickedUp(BY_LINK);
        Action before = actions.with(id);
        ask.ask(new AskReporter.Request(id, "Welke lamp is het? (voorbeeld)"));
        Question question = inside(id);
        example.forwardTo(question.remindAt());
        Eventually.holds(() -> assertThat(Collections.frequency(example.mails(id), "Een vraag over je melding")).isEqualTo(2));
        assertThat(actions.with(id).lateSince()).isEmpty();
        example.forwardTo(question.limitAt());
        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("carryOut"));

        Action after = actions.with(id);
        assertThat(after.isWaiting()).isFalse();
        assertThat(after.firstDay()).isEqualTo(before.firstDay());
        assertThat(after.dueDay().orElseThrow()).isAfter(before.dueDay().orElseThrow());
        assertThat(example.text("select asked_by from action_shift where action_id = '" + id + "'")).isEqualTo("WAITING");
        assertThat(example.register(id)).containsExactly("AGREED", "ASKED", "PICKED_UP", "WAITING", "GOING_ON");
        assertThat(example.mails(id)).containsOnlyOnce("Geen antwoord van de melder").doesNotContain("Te laat");
        assertThat(links.of(id).stream().filter(link -> link.isValidAt(time.instant()))).as("the link that was mailed last").hasSize(1);
        assertThat(example.count("select count(*) from action_partner_link where action_id = '" + id + "'"))
            .as("one link for each mail with a link").isEqualTo(example.count("select count(*) from mail where kind = 'action.partner' and code = '"
                + after.code() + "'"));
    }

    private Question inside(UUID id) {
        Instant asked = null;
        return new Question("", asked, moment("select remind_at from action_question where action_id = '" + id + "'"),
            moment("select limit_at from action_question where action_id = '" + id + "'"));
    }

    private Instant moment(String sql) {
        return java.sql.Timestamp.valueOf(example.text(sql)).toLocalDateTime().toInstant(java.time.ZoneOffset.UTC);
    }

    @Test
    void an_answer_on_the_same_day_ends_no_link_of_the_partner_and_reminds_nobody_again() {
        UUID id = example.pickedUp(BY_LINK);
        example.forwardTo(actions.with(id).remindAt());
        Eventually.holds(() -> assertThat(example.mails(id)).containsOnlyOnce("Herinnering, dit moet bijna klaar zijn"));
        ask.ask(new AskReporter.Request(id, "Welke container is het? (voorbeeld)"));
        answer.answer(new AnswerQuestion.Request(id, "De tweede (voorbeeld)."));
        Eventually.holds(() -> assertThat(jobs(id)).isZero());
        example.forwardTo(time.instant().plusSeconds(30));
        Eventually.holds(() -> assertThat(example.states(id)).containsExactly("ACCEPTED"));

        assertThat(example.mails(id)).containsOnlyOnce("Herinnering, dit moet bijna klaar zijn").containsOnlyOnce("Antwoord van de melder");
        assertThat(example.count("select count(*) from action_partner_link where action_id = '" + id + "'"))
            .isEqualTo(example.count("select count(*) from mail where kind = 'action.partner' and code = '" + actions.with(id).code() + "'"));
    }

    @Test
    void two_times_not_solved_and_it_proposes_itself_for_the_agenda() {
        UUID contribution = example.reported();
        UUID id = example.done(contribution);
        for (int round = 1; round <= 2; round++) {
            judge.judge(new JudgeAction.Request(id, contribution, Verdict.NOT_SOLVED, "Hij is nog stuk (voorbeeld)."));
            assertThat(example.tasks(id)).containsExactly("decideReopening");
            assertThat(Collections.frequency(example.mails(id), "Nog niet opgelost, zegt de melder")).isEqualTo(round);
            decide.reopen(new DecideReopening.Request(id, example.today().plusDays(5), "We doen het over (voorbeeld).", true));
            assertThat(actions.with(id).isForTheAgenda()).isEqualTo(round == 2);
            example.sayDone(id);
            int asked = round + 1;
            assertThat(Collections.frequency(example.mails(id), "Is het opgelost")).isEqualTo(asked);
        }
        judge.judge(new JudgeAction.Request(id, contribution, Verdict.SOLVED, null));
        closed(id);
        assertThat(actions.with(id).outcome()).contains(Outcome.SOLVED);
        assertThat(actions.with(id).reopenedCount()).isEqualTo(2);
    }

    private void closed(UUID id) {
        Eventually.holds(() -> assertThat(actions.with(id).state()).isEqualTo(State.CLOSED));
        Eventually.holds(() -> assertThat(example.count("select count(*) from ACT_RU_EXECUTION where BUSINESS_KEY_ = '" + id + "'")).isZero());
    }

    @Test
    void silence_is_asked_about_once_more_and_then_it_ends_as_not_disputed() {
        UUID id = example.done();
        Action done = actions.with(id);
        example.forwardTo(done.solvedRemindAt());
        Eventually.holds(() -> assertThat(Collections.frequency(example.mails(id), "Is het opgelost")).isEqualTo(2));
        example.forwardTo(done.solvedBy());
        closed(id);

        assertThat(actions.with(id).outcome()).contains(Outcome.NOT_DISPUTED);
        assertThat(example.mails(id)).containsExactly("Wil je dit doen", NEWS, "Is het opgelost", "Is het opgelost", "Zo liep het af");
        assertThat(told(id)).containsExactly("MAIL_ACCEPTED");
    }

    private List<String> told(UUID id) {
        return example.column("select told from action_informed where action_id = '" + id + "' order by told");
    }

    @Test
    void nothing_is_closed_before_a_person_told_whoever_the_mail_does_not_reach() throws Exception {
        UUID mailed = example.reported();
        UUID refused = example.reported();
        UUID phoned = example.reported(new Contact(null, "010 123 45 67", null));
        UUID nowhere = example.reported(new Contact(null, null, null));
        UUID id = example.done(mailed, refused, phoned, nowhere);
        example.change("update contribution_sender set email = 'niemand@@voorbeeld.invalid' where contribution_id = '" + refused + "'");
        judge.judge(new JudgeAction.Request(id, mailed, Verdict.SOLVED, null));
        judge.judge(new JudgeAction.Request(id, refused, Verdict.CANNOT_JUDGE, null));

        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("tellOtherwise"));
        assertThat(told(id)).containsExactly("MAIL_ACCEPTED");
        tellReporters.inAnotherWay(id, phoned, Told.PHONED, TellReporters.Answer.NONE);
        assertThat(actions.with(id).state()).isEqualTo(State.DONE);
        tellReporters.inAnotherWay(id, refused, Told.NOT_REACHED, TellReporters.Answer.NONE);

        closed(id);
        assertThat(told(id)).containsExactly("LEFT_NO_CONTACT", "MAIL_ACCEPTED", "NOT_REACHED", "PHONED");
        assertThat(example.count("select count(*) from mail where kind = 'action.closed' and state = 'ACCEPTED' and code = '"
            + actions.with(id).code() + "'")).isOne();
    }

    @Test
    void whoever_can_only_be_phoned_says_to_a_person_that_it_is_not_solved_and_it_is_decided_about() {
        UUID phoned = example.reported(new Contact(null, "010 123 45 67", null));
        UUID id = example.done(phoned);
        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("tellOtherwise"));

        tellReporters.inAnotherWay(id, phoned, Told.PHONED, new TellReporters.Answer(Verdict.NOT_SOLVED, "Hij brandt nog niet. (voorbeeld)"));

        assertThat(example.tasks(id)).containsExactly("decideReopening");
        assertThat(actions.with(id).outcome()).isEmpty();
        assertThat(actions.with(id).isDisputed()).isTrue();
    }

    @Test
    void whoever_leaves_while_a_person_must_still_tell_it_keeps_nothing_open() {
        UUID phoned = example.reported(new Contact(null, "010 123 45 67", null));
        UUID id = example.done(phoned);
        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("tellOtherwise"));
        assertThat(actions.with(id).outcome()).contains(Outcome.UNCONFIRMED);

        speaking.leaves(phoned);

        closed(id);
        assertThat(told(id)).containsExactly("LEFT_NO_CONTACT");
        assertThat(example.tasks(id)).isEmpty();
    }

    @Test
    void whoever_left_before_it_was_done_is_not_asked_and_it_ends() {
        UUID contribution = example.reported();
        UUID id = example.pickedUp(BY_ACCOUNT, contribution);
        speaking.leaves(contribution);
        example.sayDone(id);

        closed(id);
        assertThat(actions.with(id).outcome()).contains(Outcome.NOBODY_TO_ASK);
        assertThat(told(id)).containsExactly("LEFT_NO_CONTACT");
    }

    @Test
    void a_step_that_is_rolled_back_after_the_letter_has_left_sends_no_second_one_and_its_link_works() {
        UUID contribution = example.reported();
        UUID id = example.done(contribution);
        String links = "select count(*) from contribution_link where contribution_id = '" + contribution + "'";
        disturbance.fail(id, "CLOSED");
        judge.judge(new JudgeAction.Request(id, contribution, Verdict.SOLVED, null));
        Eventually.holds(() -> assertThat(disturbance.disturbed()).isEqualTo(id));
        long linksThen = example.count(links);
        assertThat(actions.with(id).state()).isEqualTo(State.DONE);
        example.forwardTo(time.instant().plusSeconds(15));

        closed(id);
        assertThat(example.column("select concat(state, ' ', attempts) from mail where kind = 'action.closed' and code = '" + actions.with(id).code() + "'"))
            .containsExactly("ACCEPTED 1");
        assertThat(example.count(links)).isEqualTo(linksThen);
        assertThat(told(id)).containsExactly("MAIL_ACCEPTED");
        assertThat(example.register(id)).containsOnlyOnce("CLOSED");
    }

    @Test
    void whoever_follows_hears_each_change_once_and_the_register_has_a_line_for_everything_that_can_happen() throws Exception {
        UUID one = example.reported();
        UUID two = example.reported();
        UUID three = example.reported();
        UUID joined = example.reported();
        speaking.joined(joined, one, OLGA);
        UUID id = example.made(BY_ACCOUNT, one, two, three);
        UUID code = id;
        follows("volger@voorbeeld.invalid", id);
        follows("ook-volger@voorbeeld.invalid", joined);

        decline.decline(new DeclineAction.Request(id, "Dit is niet van ons (voorbeeld)."));
        assign.assign(id, example.partner("LINK"));
        example.forwardTo(actions.with(id).reactBy());
        Eventually.holds(() -> assertThat(example.tasks(id)).containsExactly("assign"));
        example.forwardTo(actions.with(id).pickUpDueAt());
        Eventually.holds(() -> assertThat(actions.with(id).lateSince()).isPresent());
        assign.assign(id, example.partner("DIENST"));
        pickUp.pickUp(new PickUpAction.Request(id, example.today().plusDays(3), null, Party.PARTNER));
        tellProgress.tell(new TellProgress.Request(id, "De lamp is besteld (voorbeeld).", Picture.NONE, Party.PARTNER));
        ask.ask(new AskReporter.Request(id, "Welke lamp is het? (voorbeeld)"));
        answer.answer(new AnswerQuestion.Request(id, "De tweede (voorbeeld)."));
        sayDone.say(id);
        moveDate.move(new MoveDate.Request(id, example.today().plusDays(9), REASON, Party.PARTNER));
        assertThat(example.tasks(id)).as("what a resident said is still looked at").containsExactly("carryOut", "checkSaidDone");
        reportDone.denySaidDone(new ReportDone.NotYet(id, "Hij brandt nog niet (voorbeeld)."));
        example.forwardTo(actions.with(id).dueAt());
        Eventually.holds(() -> assertThat(example.register(id)).endsWith("LATE"));
        takeBack.takeBack(new TakeBackAction.Request(id, "Het duurt te lang (voorbeeld).", Party.ORGANISER));
        assign.assign(id, example.partner("DIENST"));
        pickUp.pickUp(new PickUpAction.Request(id, example.today().plusDays(3), null, Party.PARTNER));
        example.sayDone(id);
        judge.judge(new JudgeAction.Request(id, joined, Verdict.NOT_SOLVED, "Nog stuk (voorbeeld)."));
        judge.judge(new JudgeAction.Request(id, two, Verdict.NOT_SOLVED, "Hier ook (voorbeeld)."));
        decide.reopen(new DecideReopening.Request(id, example.today().plusDays(5), "We doen het over (voorbeeld).", false));
        example.sayDone(id);
        judge.judge(new JudgeAction.Request(id, one, Verdict.SOLVED, null));
        judge.judge(new JudgeAction.Request(id, two, Verdict.CANNOT_JUDGE, null));
        judge.judge(new JudgeAction.Request(id, three, Verdict.NOT_SOLVED, "Bij mij niet (voorbeeld)."));
        decide.refuse(new DecideReopening.Request(id, null, "Er staat straks een nieuwe (voorbeeld).", false));
        closed(id);
        UUID given = example.made(ExampleActions.BY_NOBODY);
        assign.giveUp(new AssignAction.GivenUp(given, NotDoneBecause.NO_MONEY, "Er is geen geld meer (voorbeeld)."));
        closed(given);

        List<String> lines = example.register(code);
        assertThat(Stream.concat(lines.stream(), example.register(given).stream()).collect(Collectors.toSet()))
            .as("all but taking out of a wrong action, which ActionPagesIT tells")
            .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(What.TAKEN_OUT)).stream().map(Enum::name).toList());
        // that it was agreed and the first partner asked is told by the response to what was said
        for (String follower : List.of("volger@voorbeeld.invalid", "ook-volger@voorbeeld.invalid")) {
            Eventually.holds(() -> assertThat(example.count("select count(*) from mail where kind = 'action.news' and recipient = '"
                + recipient(follower) + "'")).isEqualTo(lines.size() - 2));
        }
        assertThat(actions.with(id).outcome()).contains(Outcome.DISPUTED);
        assertThat(example.mails(given)).containsExactly("Zo liep het af");
    }

    private static String recipient(String address) {
        return Ids.hash(address);
    }

    private void follows(String email, UUID subject) throws Exception {
        UUID follower = Ids.next();
        example.change("insert into follower (id, email) values ('" + follower + "', '" + email + "')");
        example.change("insert into follow (id, version, follower_id, subject, programme_id, path, code, language, asked_at, confirmed_at) values ('"
            + Ids.next() + "', 0, '" + follower + "', '" + subject + "', '" + example.programme().id() + "', 'actions', '123456789', 'NL', "
            + "'2026-01-01', '2026-01-01')");
    }
}
