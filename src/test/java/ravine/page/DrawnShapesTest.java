package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Theme;

final class DrawnShapesTest {

    /** A swatch of a legend has its text beside it, a plate for a text under it, and a frame has more in it than a text. */
    @ParameterizedTest
    @CsvSource({"5, 12, true", "60, 12, false", "5, 300, false"})
    void a_text_takes_the_place_of_the_box_that_it_stands_on(double x, double bottom, boolean taken) {
        var theme = Theme.LIGHT;
        var box = Polylines.ring(0, 0, 50, 0, 50, bottom, 0, bottom);
        var shapes = DrawnShapes.still(surface -> {
            surface.fill(box, theme.panel());
            surface.stroke(box, Stroke.of(theme.line(), 1));
            surface.text("best", x, 10, theme.small());
        });
        assertEquals(taken ? 1 : 3, shapes.size());
        assertEquals("best", shapes.get(shapes.size() - 1).content().get(0));
    }

    @ParameterizedTest
    @CsvSource({"50, 12", "30, 12", "50, 6"})
    void a_text_leaves_what_is_no_rectangle(double right, double lower) {
        var theme = Theme.LIGHT;
        var ring = Polylines.ring(0, 0, right, 0, 50, 12, 10, lower);
        var shapes = DrawnShapes.still(surface -> {
            surface.fill(ring, theme.panel());
            surface.text("best", 5, 5, theme.small());
        });
        assertEquals(
                List.of(2, "best"),
                List.of(shapes.size(), shapes.get(1).content().get(0)));
    }
}
