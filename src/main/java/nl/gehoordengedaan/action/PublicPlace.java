package nl.gehoordengedaan.action;

import java.util.regex.Pattern;

/**
 * A proposal for the place that everyone reads of an action: what a reporter typed without house numbers and postal codes, for those say where
 * somebody lives. Numbers of lamps and the like stay, for they say what must be mended. An organiser changes the proposal as needed.
 */
final class PublicPlace {

    private static final Pattern POSTCODE = Pattern.compile("\\b[1-9]\\d{3}\\s?[A-Z]{2}\\b");
    /** After a word that is not itself a thing with a number; a year belongs to the name of a street. */
    private static final Pattern HOUSE = Pattern.compile("(?iu)(?<!\\b(?:lamp|lichtmast|mast|lantaarn|lantaarnpaal|lantaarnnummer|lampnummer|paal"
        + "|paaltje|container|halte|lijn|boom|bank|plein(?= (?:18|19|20)\\d\\d\\b)|laan(?= (?:18|19|20)\\d\\d\\b)))"
        + "\\s+(?:(?:huisnummer|nummer|nr\\.?)\\s+)?\\d{1,5}(?:\\s?[a-z]\\b|\\s?(?:bis|hs|rood|zwart)\\b)?(?:\\s?[-–/]\\s?\\d{1,5}[a-z]?\\b)*(?![\\p{L}\\d'])");

    private PublicPlace() {
    }

    static String of(String typed) {
        String place = HOUSE.matcher(POSTCODE.matcher(typed).replaceAll("")).replaceAll("");
        return place.replaceAll("\\s+,", ",").replaceAll("(,\\s*)+", ", ").replaceAll("\\s{2,}", " ").replaceAll("^[\\s,]+|[\\s,]+$", "");
    }
}
