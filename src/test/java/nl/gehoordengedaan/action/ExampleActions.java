package nl.gehoordengedaan.action;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.gehoordengedaan.contribution.Contact;
import nl.gehoordengedaan.contribution.Kind;
import nl.gehoordengedaan.contribution.Speaking;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ImportProgrammes;
import nl.gehoordengedaan.programme.Programme;
import nl.gehoordengedaan.programme.Programmes;
import nl.gehoordengedaan.shared.Clock;
import nl.gehoordengedaan.shared.Eventually;
import nl.gehoordengedaan.shared.MovableTime;

/**
 * A small fictional programme with a partner that has people with an account, one that acts by link, and nobody for houses; and actions there.
 * For tests inside the server; exists only in their deployment.
 */
@ApplicationScoped
class ExampleActions {

    static final String SLUG = "actiewijk";
    static final Actor OLGA = new Actor(UUID.randomUUID(), "Olga (voorbeeld)");
    /** Lighting goes to whoever has people with an account, waste to whoever acts by link, houses to nobody yet. */
    static final Category BY_ACCOUNT = Category.LIGHTING;
    static final Category BY_LINK = Category.WASTE;
    static final Category BY_NOBODY = Category.HOUSING;

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FILE = """
        {"programmes": [{"slug": "actiewijk", "name": "Actiewijk (voorbeeld)", "municipality": "Voorbeeldstad",
          "districts": ["Oost"], "languages": ["nl", "en", "tr", "ar", "pl"],
          "partners": [{"code": "DIENST", "name": "Actiedienst (voorbeeld)", "steeringGroup": true},
            {"code": "LINK", "name": "Werkers zonder account (voorbeeld)", "steeringGroup": false, "email": "werkers@voorbeeld.invalid"}],
          "routing": {"PUBLIC_SPACE": "DIENST", "WASTE": "LINK", "HOUSING": null, "SAFETY": null, "WELFARE": null, "BUREAU": null}}]}
        """;

    @Resource(lookup = "java:jboss/datasources/GehoordDS")
    DataSource dataSource;

    @Inject
    Programmes programmes;

    @Inject
    ImportProgrammes importProgrammes;

    @Inject
    Speaking speaking;

    @Inject
    MakeAction makeAction;

    @Inject
    PickUpAction pickUpAction;

    @Inject
    ReportDone reportDone;

    @Inject
    Actions actions;

    @Inject
    MovableTime time;

    Programme programme() {
        return programmes.bySlug(SLUG).orElseGet(() -> {
            importProgrammes.importProgrammes(new ImportProgrammes.Request(FILE));
            return programmes.bySlug(SLUG).orElseThrow();
        });
    }

    UUID partner(String code) {
        return UUID.fromString(text("select id from programme_partner where programme_id = '" + programme().id() + "' and code = '" + code + "'"));
    }

    /** Somebody with an address reports that something is broken. */
    UUID reported() {
        return reported(new Contact(address(), null, null));
    }

    UUID reported(Contact contact) {
        programme();
        return speaking.said(SLUG, Kind.REPAIR, contact, OLGA);
    }

    static String address() {
        return "melder-" + UUID.randomUUID().toString().substring(0, 8) + "@voorbeeld.invalid";
    }

    static MakeAction.Request request(Category category, String key, UUID... contributions) {
        return new MakeAction.Request(List.of(contributions), new Action.Matter(category, "Actie " + COUNT.incrementAndGet() + " (voorbeeld)", null, null,
            null, null), null, null, OLGA, key);
    }

    /** Agreed about what was just reported. */
    UUID made(Category category) {
        return made(category, reported());
    }

    UUID made(Category category, UUID... contributions) {
        return makeAction.make(request(category, null, contributions)).id();
    }

    /** Picked up, for the day that was asked. */
    UUID pickedUp(Category category, UUID... contributions) {
        UUID id = made(category, contributions.length == 0 ? new UUID[] {reported()} : contributions);
        pickUpAction.pickUp(new PickUpAction.Request(id, asked(id), null, Party.PARTNER));
        return id;
    }

    UUID done(UUID... contributions) {
        UUID id = pickedUp(BY_ACCOUNT, contributions);
        sayDone(id);
        return id;
    }

    void sayDone(UUID action) {
        reportDone.report(doneIt(action));
    }

    static ReportDone.Request doneIt(UUID action) {
        return new ReportDone.Request(action, "Het is gemaakt (voorbeeld).", Picture.NONE, Party.PARTNER);
    }

    LocalDate asked(UUID action) {
        return actions.with(action).askedDay().orElseThrow();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.instant(), Clock.AMSTERDAM);
    }

    /** What was written about it, in the order of writing: the beginning of each title. */
    List<String> mails(UUID action) {
        Action found = actions.with(action);
        return column("select title from mail where code = '" + found.code() + "' order by id").stream()
            .map(title -> title.replace(found.title(), "").replaceAll("[:?] *$", "").strip()).toList();
    }

    /** How each mail about it stands. */
    List<String> states(UUID action) {
        return column("select distinct state from mail where code = '" + actions.with(action).code() + "'");
    }

    List<String> register(UUID action) {
        return column("select kind from register_entry where subject = '" + action + "' order by happened_at, id").stream()
            .map(kind -> kind.replace("ACTION_", "")).toList();
    }

    List<String> tasks(UUID action) {
        return column("select step from work_item where subject = '" + action + "' order by step");
    }

    /** Not while a mail is on its way: its step would count as abandoned, and be done again. */
    void forwardTo(Instant moment) {
        Eventually.holds(() -> org.assertj.core.api.Assertions.assertThat(count("select count(*) from mail where state = 'TRYING'")).isZero());
        time.forwardTo(moment);
    }

    long count(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        List<String> rows = column(sql);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows of: " + sql);
        }
        return rows.get(0);
    }

    List<String> column(String sql) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement query = connection.prepareStatement(sql);
            ResultSet rows = query.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    int change(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            return statement.executeUpdate();
        }
    }

}
