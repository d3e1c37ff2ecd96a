package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.draw.Theme;
import ravine.ui.start.App;

/** The field of the formula, whose height follows its text. */
final class FormulaFieldTest {

    @ParameterizedTest
    @ValueSource(ints = {8, 36, 60})
    void shows_as_many_lines_in_each_theme(int length) {
        try (var window = OpenWindow.of(1280, 800)) {
            window.run(() -> App.dress(Theme.LIGHT));
            window.run(() -> window.workbench().formulaText().set("x² + y² + " + "1 + ".repeat(length / 4) + "x"));
            double before = window.place("#formula").getHeight();
            window.run(() -> App.dress(Theme.DARK));
            double after = window.place("#formula").getHeight();
            window.run(() -> App.dress(Theme.LIGHT));
            assertEquals(before, after);
        }
    }
}
