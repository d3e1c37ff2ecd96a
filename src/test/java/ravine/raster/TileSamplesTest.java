package ravine.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import ravine.draw.Colour;
import ravine.draw.Tiling;

/** Tiles as pixels. */
final class TileSamplesTest {

    private static final int SIDE = 80;
    private static final Colour RED = Colour.of("ff0000");
    private static final Colour BLUE = Colour.of("0000ff");

    private static int[] pixels(Tiling... tilings) {
        var pixels = new Bitmap(SIDE, SIDE);
        pixels.draw(PixelTransform.of(1), surface -> Arrays.stream(tilings).forEach(surface::tiles));
        return pixels.argb();
    }

    /** A tile through x₁, y₁, x₂, y₂ and so on. */
    private static Tiling tile(Colour colour, double... coordinates) {
        int count = coordinates.length / 2;
        var x = new double[count];
        var y = new double[count];
        for (int k = 0; k < count; k++) {
            x[k] = coordinates[2 * k];
            y[k] = coordinates[2 * k + 1];
        }
        return new Tiling(x, y, new int[] {count}, new Colour[] {colour}, (tile, side) -> 0);
    }

    /** Triangles of a grid whose inner points are somewhere near their places, red on the left and blue on the right. */
    private static Tiling[] triangles(Random random, int cells) {
        double cell = (double) SIDE / cells;
        var x = new double[cells + 1][cells + 1];
        var y = new double[cells + 1][cells + 1];
        for (int j = 0; j <= cells; j++) {
            for (int i = 0; i <= cells; i++) {
                boolean inner = i > 0 && j > 0 && i < cells && j < cells;
                x[j][i] = cell * (i + (inner ? random.nextDouble(-0.45, 0.45) : 0));
                y[j][i] = cell * (j + (inner ? random.nextDouble(-0.45, 0.45) : 0));
            }
        }
        var tiles = new Tiling[2 * cells * cells];
        for (int k = 0; k < tiles.length; k++) {
            int i = k / 2 % cells;
            int j = k / 2 / cells;
            int other = k % 2;
            tiles[k] = tile(
                    i < cells / 2 ? RED : BLUE,
                    x[j][i],
                    y[j][i],
                    x[j + 1][i + 1],
                    y[j + 1][i + 1],
                    x[j + other][i + 1 - other],
                    y[j + other][i + 1 - other]);
        }
        return tiles;
    }

    @Test
    void tiles_with_sides_in_common_leave_nothing_between_them() {
        var random = new Random(5);
        for (int cells : new int[] {3, 9, 40, 150}) {
            for (int pixel : pixels(triangles(random, cells))) {
                assertEquals(255, pixel >>> 24, cells + " cells");
                assertEquals(0xff, (pixel & 0xff) + (pixel >> 16 & 0xff), 1);
            }
        }
    }

    @Test
    void what_a_later_tile_hides_leaves_no_trace() {
        var random = new Random(2);
        for (int k = 0; k < 50; k++) {
            var triangle = random.doubles(6, -20, SIDE + 20).toArray();
            for (int pixel : pixels(tile(RED, triangle), tile(BLUE, triangle))) {
                assertEquals(0, pixel >> 16 & 255);
            }
        }
    }

    @Test
    void a_tile_covers_its_area_to_a_fraction_of_a_pixel_on_each_row() {
        var random = new Random(3);
        for (int k = 0; k < 50; k++) {
            var t = random.doubles(6, 0, SIDE).toArray();
            double area = Math.abs((t[2] - t[0]) * (t[5] - t[1]) - (t[4] - t[0]) * (t[3] - t[1])) / 2;
            double covered = Arrays.stream(pixels(tile(RED, t)))
                    .mapToDouble(pixel -> (pixel >>> 24) / 255.0)
                    .sum();
            assertEquals(area, covered, 8, Arrays.toString(t));
        }
    }

    @Test
    void a_tile_with_a_hollow_leaves_that_empty() {
        var hollow = pixels(tile(RED, 10, 10, 40, 30, 70, 10, 40, 60));
        assertEquals(0, hollow[20 * SIDE + 40]);
        assertTrue(hollow[20 * SIDE + 20] != 0 && hollow[45 * SIDE + 40] != 0);
    }
}
