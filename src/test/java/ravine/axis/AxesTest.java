package ravine.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        var view = Axes.equal(new Box(1, 1 + width, 2, 2 + height), FRAME).view();
        assertEquals(grownWidth, view.width(), 1e-9);
        assertEquals(grownHeight, view.height(), 1e-9);
        assertEquals(1 + width / 2, view.centre().x1(), 1e-9);
        assertEquals(2 + height / 2, view.centre().x2(), 1e-9);
    }
}
