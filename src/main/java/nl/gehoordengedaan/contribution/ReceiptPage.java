package nl.gehoordengedaan.contribution;

import java.util.List;

/**
 * What somebody takes home who said something at the desk or by phone: on one sheet, in their own language.
 *
 * @param id        of the contribution
 * @param spoken    the number, in threes
 * @param words     what was said
 * @param wordsLanguage ISO 639-1 code of the words; empty when unknown
 * @param language  the language of the sheet
 * @param direction in which that language is written
 * @param lines     the sentences under the words: when there is an answer, how one hears it, where one can look and ask
 * @param languages in which languages it can be printed
 * @param next      where the next one is entered; empty for whoever may not
 */
public record ReceiptPage(String id, String spoken, String words, String wordsLanguage, String language, String direction, String title,
                          String number, String said, List<String> lines, String address, List<SayItPage.Choice> languages, String next) {
}
