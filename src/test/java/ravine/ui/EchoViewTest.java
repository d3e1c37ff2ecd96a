package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
            return echo.getChildren().stream()
                    .map(piece -> ((Text) piece).getText())
                    .collect(Collectors.joining());
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
}
