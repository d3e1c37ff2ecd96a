package ravine.formula;

import java.util.Optional;

/** Letters of other scripts that look like those of a formula. */
final class Lookalikes {

    private static final String CYRILLIC = "АВЕКМНОРСТХУІЈЅаеорсхуіјѕһԁԛԝӏкмтпг";
    private static final String LATIN = "ABEKMHOPCTXYIJSaeopcxyijshdqwlkmtnr";
    private static final String GREEK = "ΧΥ";
    private static final String LATIN_TOO = "XY";

    private Lookalikes() {}

    /** What to write instead, for a letter that is neither Latin nor a Greek one of its own. */
    static Optional<String> sentence(int character) {
        int cyrillic = CYRILLIC.indexOf(character);
        int greek = GREEK.indexOf(character);
        if (cyrillic >= 0) {
            return Optional.of("This “%s” is a Cyrillic letter: write the Latin %s."
                    .formatted(Character.toString(character), LATIN.charAt(cyrillic)));
        } else if (greek >= 0) {
            return Optional.of("This “%s” is a Greek letter: write the Latin %s."
                    .formatted(Character.toString(character), LATIN_TOO.charAt(greek)));
        } else if (!Character.isLetter(character)) {
            return Optional.empty();
        }
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN, GREEK, COMMON, INHERITED, UNKNOWN -> Optional.empty();
            default ->
                Optional.of("“%s” is a letter of another script: names are of Latin and Greek letters."
                        .formatted(Character.toString(character)));
        };
    }
}
