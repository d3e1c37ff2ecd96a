package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.Mistake;
import ravine.draw.TextStyle;
import ravine.draw.TextSurface;
import ravine.draw.Theme;
import ravine.formula.Formula;

class ColourBarTest {

    /** Takes down the texts. */
    private record Texts(List<String> found) implements TextSurface {
        @Override
        public void text(String text, double x, double y, TextStyle style) {
            found.add(text);
        }
    }

    private static List<String> texts(String formula) throws Mistake {
        var texts = new Texts(new ArrayList<>());
        ContourPanel.of(
                        Landscape.of(Formula.read(formula)::row, new Box(-1, 1, -1, 1), true),
                        500,
                        400,
                        PlotStyle.of(Theme.LIGHT))
                .still()
                .stream()
                .filter(layer -> layer.name().equals("colour bar"))
                .forEach(layer -> layer.draw(texts));
        return texts.found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x1^2 + x2^2",
                "x1^2 + x2^2 + 1e6",
                "x1 + 1234567.8",
                "1e-9x1 - 3",
                "x1^2 + 1e12",
                "1/x1",
                "(4x1)^4 - 3(4x1)^2 + 4x1"
            })
    void labels_of_levels_that_differ_differ(String formula) throws Mistake {
        var labels = texts(formula);
        assertEquals(labels.size(), new HashSet<>(labels).size(), labels.toString());
        assertTrue(labels.size() > 3, labels.toString());
    }

    /** The least of them is −3.51. */
    @Test
    void values_that_crowd_together_near_a_minimum_have_the_digits_that_tell_them_apart() throws Mistake {
        var labels = texts("(4x1)^4 - 3(4x1)^2 + 4x1");
        assertTrue(labels.contains("f"), labels::toString);
        assertTrue(labels.get(0).startsWith("−3.5"), labels::toString);
    }

    @Test
    void what_is_taken_off_all_labels_stands_above_them() throws Mistake {
        assertTrue(
                texts("x1^2 + x2^2 + 1e6").contains("f − 10⁶"),
                texts("x1^2 + x2^2 + 1e6").toString());
        assertTrue(
                texts("x1 - 1234567.8").contains("f + 1.23457×10⁶"),
                texts("x1 - 1234567.8").toString());
        assertTrue(texts("x1^2 + x2^2").contains("f"));
    }

    @Test
    void what_is_taken_off_leaves_round_labels() throws Mistake {
        var labels = texts("1/(2 + x1) + (x1 - 1)/9 + 1e-7 - 1/9 (x1 - 1)^2/3");
        assertTrue(labels.containsAll(List.of("f − 0.3333334", "3×10⁻⁸", "10⁻⁷", "3×10⁻⁷", "10⁻⁶")), labels::toString);
    }
}
