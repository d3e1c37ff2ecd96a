package ravine.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Vec;
import ravine.draw.Frame;

class AxesTest {

    private static final Frame FRAME = new Frame(100, 50, 600, 300);
    private static final Axes AXES = Axes.free(new Box(-6, 6, -3, 3), FRAME);

    @Test
    void x2_grows_upwards() {
        assertEquals(100, AXES.x(-6));
        assertEquals(350, AXES.y(-3));
        assertEquals(50, AXES.y(3));
        assertEquals(new Vec(0, 0), AXES.at(400, 200));
    }

    @ParameterizedTest(name = "{0} × {1}: {2} × {3}")
    @CsvSource({"12, 6, 12, 6", "12, 2, 12, 6", "2, 6, 12, 6", "4, 4, 8, 4"})
    void equal_aspect_grows_the_box_about_its_centre(
            double width, double height, double grownWidth, double grownHeight) {
        var view = Axes.equal(Axis.linear(1, 1 + width), Axis.linear(2, 2 + height), FRAME)
                .view();
        assertEquals(grownWidth, view.width(), 1e-9);
        assertEquals(grownHeight, view.height(), 1e-9);
        assertEquals(1 + width / 2, view.centre().x1(), 1e-9);
        assertEquals(2 + height / 2, view.centre().x2(), 1e-9);
    }

    @Test
    void a_logarithmic_axis_places_powers_of_ten_equally_far_apart() {
        var powers = new Axis(-3, 0, Scale.LOGARITHMIC, "η");
        var axes = new Axes(powers, Axis.linear(0, 1), FRAME);
        assertEquals(100, axes.x(0.001));
        assertEquals(300, axes.x(0.01), 1e-9);
        assertEquals(700, axes.x(1));
        assertEquals(0.1, axes.at(500, 50).x1(), 1e-15);
        assertEquals(0.01, axes.near(300.2, 50).x1());
        assertTrue(axes.shows(0.5, 0.5) && !axes.shows(0, 0.5) && !axes.shows(2, 0.5));
        assertEquals(
                List.of("10⁻³", "10⁻²", "10⁻¹", "1"),
                axes.across().ticks(4).stream().map(Tick::label).toList());
    }

    @Test
    void both_axes_may_be_logarithmic_and_titles_are_the_callers() {
        var axes =
                new Axes(new Axis(-3, 0, Scale.LOGARITHMIC, "η"), new Axis(-2, 0, Scale.LOGARITHMIC, "1 − β"), FRAME);
        assertEquals(200, axes.y(0.1), 1e-9);
        assertEquals("1 − β", axes.upright().title());
        assertEquals(axes.x(0.01), axes.inPlaces().x(-2));
    }
}
