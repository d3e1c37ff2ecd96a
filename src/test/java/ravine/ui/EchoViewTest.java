package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.formula.Formula;

final class EchoViewTest {

    private static String inLine(double width) throws Mistake {
        var formula = Formula.read("x^2 + sin(y) + 0.25 exp(-x^2 - y^2)");
        return Headless.get(() -> {
            var echo = new EchoView();
            echo.showInLine(formula, 140, width);
            return text(echo);
        });
    }

    @Test
    void a_line_has_as_much_of_a_formula_as_there_is_room_for() throws Mistake {
        assertTrue(inLine(2000).startsWith("f(x₁, x₂) = "), inLine(2000));
        assertFalse(inLine(2000).contains("…"), inLine(2000));
        assertTrue(inLine(120).endsWith("…"), inLine(120));
        assertTrue(inLine(120).length() < inLine(200).length());
    }

    /** A heading of no width, as a folded side has before it is laid out, kept the search for a shorter line from ending. */
    @Test
    void a_line_without_any_room_has_nothing_of_a_formula() throws Mistake {
        assertEquals("", inLine(0));
        assertEquals("", inLine(-40));
    }

    /** It ended in "…" where its last line was half empty. */
    @Test
    void lines_are_filled_to_the_end_of_the_last() throws Mistake {
        var formula = Formula.read("x^2 + sin(y) + 0.25 exp(-x^2 - y^2)" + " + 3 cos(x - y)".repeat(12));
        var lengths = Headless.get(() -> {
            var echo = new EchoView();
            echo.show(formula, 140);
            double least = echo.prefHeight(400);
            var lines = new ArrayList<Integer>();
            lines.add(text(echo).length());
            echo.fill(formula, 140, 400);
            lines.add(text(echo).length());
            assertEquals(least, echo.prefHeight(400));
            echo.show(formula, lines.get(1) + 20);
            assertTrue(echo.prefHeight(400) > least);
            return lines;
        });
        assertTrue(lengths.get(1) > lengths.get(0), lengths.toString());
    }

    private static String text(EchoView echo) {
        return echo.getChildren().stream()
                .map(piece -> ((Text) piece).getText())
                .collect(Collectors.joining());
    }
}
