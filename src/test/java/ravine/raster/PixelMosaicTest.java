package ravine.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.draw.Colour;
import ravine.draw.Mosaic;
import ravine.draw.Polylines;
import ravine.draw.Surface;

final class PixelMosaicTest {

    private static final int SIZE = 80;
    private static final List<Colour> COLOURS = List.of(Colour.of("203040"), Colour.of("50ff70"), Colour.of("8090a0"));

    /** Its columns begin left of the image, one has no width, and its rows go up and reach beyond the image. */
    private static final Mosaic MOSAIC = new Mosaic(
            new double[] {-3, 5, 5, 31, 70}, new double[] {90, 66, 40, 39, 8}, cell -> cell * cell % 3, COLOURS);

    private final AtomicInteger otherwise = new AtomicInteger();

    /** The same as rectangles, one after the other. */
    private void rectangles(Surface surface) {
        otherwise.incrementAndGet();
        for (int row = 0; row < MOSAIC.rows(); row++) {
            for (int column = 0; column < MOSAIC.columns(); column++) {
                double left = MOSAIC.x(column);
                double right = MOSAIC.x(column + 1);
                double low = MOSAIC.y(row);
                double high = MOSAIC.y(row + 1);
                surface.fill(
                        Polylines.ring(left, low, right, low, right, high, left, high),
                        COLOURS.get(MOSAIC.index(column, row)));
            }
        }
    }

    private static int[] drawn(double scale, Consumer<Surface> content) {
        var pixels = new Bitmap((int) (SIZE * scale), (int) (SIZE * scale));
        pixels.draw(PixelTransform.of(scale), content);
        return pixels.argb();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 1.25, 0.7})
    void a_mosaic_is_its_rectangles_on_whole_pixels_or_not(double scale) {
        var expected = drawn(scale, this::rectangles);
        otherwise.set(0);
        assertArrayEquals(expected, drawn(scale, surface -> surface.mosaic(MOSAIC, this::rectangles)));
        assertEquals(scale == Math.rint(scale) ? 0 : 1, otherwise.get());
    }

    @Test
    void colours_that_let_something_through_are_drawn_otherwise() {
        var glass = new Mosaic(
                new double[] {0, 4},
                new double[] {0, 4},
                cell -> 0,
                List.of(COLOURS.get(0).withOpacity(0.5)));
        drawn(1, surface -> surface.mosaic(glass, this::rectangles));
        assertEquals(1, otherwise.get());
    }

    @Test
    void what_is_drawn_before_lies_below_and_what_is_drawn_later_above() {
        var before = Polylines.ring(0, 0, 80, 0, 80, 10, 0, 10);
        var later = Polylines.ring(0, 20, 80, 20, 80, 45, 0, 45);
        var red = Colour.of("ff0000");
        var expected = drawn(1, surface -> {
            surface.fill(before, red);
            rectangles(surface);
            surface.fill(later, red);
        });
        assertArrayEquals(expected, drawn(1, surface -> {
            surface.fill(before, red);
            surface.mosaic(MOSAIC, this::rectangles);
            surface.fill(later, red);
        }));
    }
}
