package ravine.export;

import java.text.Normalizer;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.font.FontWeight;
import ravine.font.Typeface;
import ravine.panel.SessionSummary;
import ravine.session.Session;

/**
 * The words of a figure.
 *
 * @param title above the panels, may be empty
 * @param caption below the panels, may be empty
 * @param settings whether the caption ends with all settings of the session
 */
public record FigureText(String title, String caption, boolean settings) {

    /** No words. */
    static final FigureText NONE = new FigureText("", "", false);

    /** So many characters that the font lacks are named. */
    private static final int NAMED = 5;

    /** A text with letters and their accents as one character each; a mistake where the font of figures lacks a character. */
    public static String drawable(String typed) throws Mistake {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var font = Typeface.of(FontWeight.REGULAR);
        var missing = text.codePoints()
                .filter(character -> !font.has(character))
                .distinct()
                .toArray();
        if (missing.length == 0) {
            return text;
        }
        var names = new StringJoiner(", ");
        IntStream.of(missing).limit(NAMED).mapToObj(FigureText::name).forEach(names::add);
        var more = missing.length > NAMED ? " and %s others".formatted(missing.length - NAMED) : "";
        int start = text.indexOf(Character.toString(missing[0]));
        throw new Mistake(
                "The font of figures has no %s%s.".formatted(names, more),
                text,
                start,
                text.offsetByCodePoints(start, 1));
    }

    private static String name(int character) {
        int kind = Character.getType(character);
        boolean seen = Character.isDefined(character)
                && kind != Character.CONTROL
                && kind != Character.FORMAT
                && kind != Character.NON_SPACING_MARK
                && kind != Character.PRIVATE_USE
                && kind != Character.SURROGATE
                && !Character.isWhitespace(character);
        var code = "U+%04X".formatted(character);
        return seen ? "“%s” (%s)".formatted(Character.toString(character), code) : code;
    }

    /** Throws the mistake of the first of the words that a session's figure would show and cannot. */
    public void check(Session session) throws Mistake {
        drawable(title);
        drawable(caption);
        if (settings) {
            drawable(SessionSummary.of(session));
        }
    }
}
