package ravine.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypefaceTest {

    /** The pieces, signed area and extent of an outline; curves count as their chords. */
    private static final class Measure implements GlyphPath {
        int pieces;
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        double twiceArea;
        private double startX;
        private double startY;
        private double lastX;
        private double lastY;

        @Override
        public void moveTo(double x, double y) {
            startX = x;
            startY = y;
            lastX = x;
            lastY = y;
            lineTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            twiceArea += lastX * y - x * lastY;
            lastX = x;
            lastY = y;
        }

        @Override
        public void curveTo(double viaX, double viaY, double x, double y) {
            lineTo(x, y);
        }

        @Override
        public void close() {
            lineTo(startX, startY);
            pieces++;
        }
    }

    private static Measure outline(String text, FontWeight weight) {
        var measure = new Measure();
        Typeface.of(weight).append(text, 0, 0, 1000, measure);
        return measure;
    }

    /** Widths per thousand of the size, as Java 2D measures them with the same files. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Gradient descent, 7157, 7363",
        "η 0.6  β₁ 0.999, 5753, 5935",
        "−1.2×10⁻⁴, 3965, 4097",
        "x₂², 1180, 1225",
        "ffi – Tö, 2788, 2871",
        "∇漢, 1306, 1344"
    })
    void texts_are_as_wide_as_elsewhere(String text, double regular, double semibold) {
        assertEquals(regular, 1000 * Typeface.of(FontWeight.REGULAR).width(text), 1e-9);
        assertEquals(semibold, 1000 * Typeface.of(FontWeight.SEMIBOLD).width(text), 1e-9);
    }

    @Test
    void outlines_stand_on_the_baseline_where_the_text_is() {
        var letter = outline("H", FontWeight.REGULAR);
        assertEquals(0, letter.bottom, 1e-9);
        assertEquals(-656, letter.top, 5, "cap height");
        var second = outline("HH", FontWeight.REGULAR);
        assertEquals(letter.right + 1000 * Typeface.of(FontWeight.REGULAR).width("H"), second.right, 1e-9);
        assertEquals(2 * letter.twiceArea, second.twiceArea, 1e-3);
    }

    @ParameterizedTest(name = "{0}: {1} pieces")
    @CsvSource({"H, 1", "o, 2", "ö, 4", "8, 3", "=, 2", "' ', 0"})
    void letters_have_their_pieces(String text, int pieces) {
        assertEquals(pieces, outline(text, FontWeight.REGULAR).pieces);
    }

    @ParameterizedTest
    @EnumSource
    void every_character_can_be_drawn(FontWeight weight) {
        for (char character = ' '; character < '\uD800'; character++) {
            var measure = outline(String.valueOf(character), weight);
            assertTrue(measure.pieces == 0 || measure.right - measure.left < 8000, "character " + (int) character);
        }
    }
}
