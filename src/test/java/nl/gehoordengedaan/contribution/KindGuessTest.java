package nl.gehoordengedaan.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        De lantaarn is kapot.                                | REPAIR
        Er ligt weer afval, wie ruimt dat op?                | REPAIR
        Sokak lambası bozuk                                  | REPAIR
        الإنارة معطلة                                         | REPAIR
        Lampa jest zepsuta!                                  | REPAIR
        Een bewoonster zegt: bedankt voor het bankje         | COMPLIMENT
        Idee van een buurman: een ruilkast                   | IDEA
        Wanneer gaat de speeltuin open?                      | QUESTION
        متى يفتح الملعب؟                                      | QUESTION
        Ouderen durven 's avonds niet naar buiten            | WORRY
        De stukken voor de vergadering kloppen niet          | WORRY
        """)
    void by_its_words_and_otherwise_a_worry(String words, Kind kind) {
        assertThat(KindGuess.of(words)).isEqualTo(kind);
    }
}
