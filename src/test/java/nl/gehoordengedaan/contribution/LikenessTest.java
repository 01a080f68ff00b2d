package nl.gehoordengedaan.contribution;

import static nl.gehoordengedaan.contribution.AContribution.aContribution;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final UUID NORTH = UUID.randomUUID();

    private static Contribution said(String words) {
        return aContribution().saying(words).checked();
    }

    private static List<Contribution> alike(Contribution to, Contribution... others) {
        return Likeness.among(List.of(others)).to(to, 6);
    }

    @Test
    void a_rare_word_in_common_says_more_than_one_that_everybody_uses() {
        Contribution rare = said("De lantaarnpaal brandt niet");
        Contribution frequent = said("Het bankje staat scheef in onze straat");
        Contribution[] others = Stream.concat(Stream.of(frequent, rare), IntStream.range(0, 20).mapToObj(i -> said("Onze straat nummer " + i)))
            .toArray(Contribution[]::new);

        assertThat(alike(said("Een lantaarnpaal in onze straat"), others)).hasSize(6).startsWith(rare);
    }

    @Test
    void what_shares_no_word_is_not_alike_and_short_words_do_not_count() {
        assertThat(alike(said("De hond is weg"), said("Het bankje is weg"), said("De kat en de muis"))).isEmpty();
        assertThat(alike(said("👍 !!"), said("De kat en de muis"))).isEmpty();
    }

    @Test
    void capitals_and_accents_make_no_difference_in_any_script() {
        Contribution cafe = said("Het CAFÉ maakt lawaai");
        Contribution arabic = said("المصباح مكسور هنا");
        assertThat(alike(said("cafe te luid"), cafe, arabic)).containsExactly(cafe);
        assertThat(alike(said("المِصباح لا يعمل"), cafe, arabic)).containsExactly(arabic);
    }

    @Test
    void the_same_district_and_kind_go_first() {
        Contribution elsewhere = aContribution().of(Kind.REPAIR).saying("De lantaarn brandt niet").checked();
        Contribution here = aContribution().of(Kind.REPAIR).saying("De lantaarn brandt niet").about(NORTH, null).checked();
        Contribution otherKind = aContribution().of(Kind.IDEA).saying("De lantaarn brandt niet").checked();
        Contribution said = aContribution().of(Kind.REPAIR).saying("Weer die lantaarn").about(NORTH, null).checked();

        assertThat(alike(said, otherKind, elsewhere, here)).containsExactly(here, elsewhere, otherKind);
    }

    @Test
    void only_what_everyone_may_read_is_compared() {
        assertThat(alike(said("Mijn buurman maakt lawaai"), aContribution().saying("Mijn buurman maakt lawaai").withTerm())).isEmpty();
    }
}
