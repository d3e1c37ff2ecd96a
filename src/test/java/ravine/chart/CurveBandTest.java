package ravine.chart;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/** A band on axes that show any part of it, also none. */
final class CurveBandTest {

    @ParameterizedTest
    @CsvSource({"0, 9, 10, true", "5, 9, 3, false", "8.2, 8.4, 1, false", "-9, -5, 4, false", "0, 4, 1, false"})
    void a_band_is_drawn_as_far_as_its_points_go(double from, double to, int count, boolean drawn) {
        var x = new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        var y = new double[10];
        var low = new double[10];
        var high = new double[10];
        for (int i = 0; i < 10; i++) {
            low[i] = -1;
            high[i] = 1;
        }
        var curve = new Curve("gd", 0, x, y).banded(low, high);
        var axes = new Axes(Axis.linear(from, to), Axis.linear(-2, 2), new Frame(0, 0, 40, 30));
        var bitmap = new Bitmap(40, 30);
        bitmap.draw(PixelTransform.of(1), new CurveBand(axes, curve, count, Theme.LIGHT, 1)::draw);
        boolean any = false;
        for (int pixel : bitmap.argb()) {
            any |= pixel != 0;
        }
        assertTrue(any || !drawn);
    }
}
