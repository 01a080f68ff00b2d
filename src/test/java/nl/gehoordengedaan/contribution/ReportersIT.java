package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.gehoordengedaan.identity.Actor;
import nl.gehoordengedaan.programme.ExampleProgrammes;
import nl.gehoordengedaan.shared.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Inside the server: who must hear what becomes of something, and by which link they are known. */
@ArquillianTest
class ReportersIT {

    private static final Actor SOMEBODY = new Actor(UUID.randomUUID(), "Olga (voorbeeld)");

    @Inject
    SubmitContribution submitContribution;

    @Inject
    CheckContribution checkContribution;

    @Inject
    RespondToContribution respond;

    @Inject
    UnjoinContribution unjoin;

    @Inject
    SplitContribution split;

    @Inject
    PersonalLinkDoor links;

    @Inject
    Contributions contributions;

    @Inject
    ExampleProgrammes programmes;

    @Test
    void everybody_whose_words_are_joined_with_it_hears_it_until_that_is_taken_back() {
        UUID main = checked("hoofd@voorbeeld.invalid", Language.NL);
        UUID first = checked("een@voorbeeld.invalid", Language.TR);
        UUID second = checked("twee@voorbeeld.invalid", Language.AR);
        UUID silent = checked(null, Language.NL);
        UUID other = checked("ander@voorbeeld.invalid", Language.NL);
        join(second, first);
        join(first, main);
        join(silent, main);

        assertThat(contributions.reportersOf(List.of(main))).extracting(Reporter::contribution, Reporter::email, Reporter::language)
            .containsExactlyInAnyOrder(tuple(main, "hoofd@voorbeeld.invalid", Language.NL), tuple(first, "een@voorbeeld.invalid", Language.TR),
                tuple(second, "twee@voorbeeld.invalid", Language.AR));
        assertThat(contributions.reportersOf(List.of(main, first, other))).extracting(Reporter::contribution)
            .containsExactlyInAnyOrder(main, first, second, other);
        assertThat(contributions.reportersOf(List.of())).isEmpty();

        unjoin.unjoin(new UnjoinContribution.Request(first, "Hoort er niet bij (voorbeeld)", SOMEBODY));
        assertThat(contributions.reportersOf(List.of(main))).extracting(Reporter::contribution).containsExactly(main);
        assertThat(contributions.reportersOf(List.of(first))).extracting(Reporter::contribution).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void the_same_person_hears_of_each_part_of_what_was_split() {
        UUID whole = checked("veel@voorbeeld.invalid", Language.PL);
        List<String> codes = split.split(new SplitContribution.Request(whole, List.of(new SplitContribution.Part("Een (voorbeeld)", Kind.IDEA, null, null),
            new SplitContribution.Part("Twee (voorbeeld)", Kind.WORRY, null, null)), SOMEBODY));

        assertThat(codes).allSatisfy(code -> assertThat(contributions.reportersOf(List.of(contributions.byCode(code).orElseThrow().id())))
            .singleElement().satisfies(reporter -> {
                assertThat(reporter.email()).isEqualTo("veel@voorbeeld.invalid");
                assertThat(reporter.code()).isEqualTo(code);
                assertThat(reporter.language()).isEqualTo(Language.PL);
            }));
    }

    @Test
    void by_a_personal_link_one_knows_what_was_said_and_by_nothing_else() {
        UUID said = checked(null, Language.NL);

        String secret = links.issue(said);

        assertThat(links.behind(secret)).contains(said);
        assertThat(links.behind(secret + "x")).isEmpty();
        assertThat(links.behind("")).isEmpty();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private void join(UUID one, UUID main) {
        respond.respond(new RespondToContribution.Request(one, Contribution.Response.joined(main, null), SOMEBODY));
    }

    private UUID checked(String email, Language language) {
        programmes.proefwijk();
        UUID id = submitContribution.submit(new SubmitContribution.Request(ExampleProgrammes.SLUG, Kind.IDEA, "Iets (voorbeeld)", "nl", null, null, null, null,
            Contact.byMail(email), language, HowItCame.by(Channel.WEB), null)).id();
        checkContribution.check(new CheckContribution.Request(id, Contribution.Check.asItWasSaid(), null, SOMEBODY));
        return id;
    }
}
