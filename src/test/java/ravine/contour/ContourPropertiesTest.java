package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import ravine.Box;
import ravine.Vec;

class ContourPropertiesTest {

    private static final Box BOX = new Box(-1, 3, 2, 5);

    @Property(tries = 300)
    void points_are_inside_the_region_just_when_f_is_above_the_level(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int columns,
            @ForAll @IntRange(min = 2, max = 30) int rows) {
        var random = new Random(seed);
        var grid = grid(random, columns, rows, 0);
        double level = random.nextGaussian() / 2;
        var region = Contours.of(grid, level).levels().get(0).region();
        for (int j = 1; j < rows - 1; j++) {
            for (int i = 1; i < columns - 1; i++) {
                assertEquals(grid.value(i, j) >= level, Shapes.inside(region, grid.x1(i), grid.x2(j)));
            }
        }
    }

    @Property(tries = 300)
    void rings_are_closed_and_in_the_box_whatever_the_values(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int columns,
            @ForAll @IntRange(min = 2, max = 40) int rows) {
        var random = new Random(seed);
        var grid = grid(random, columns, rows, 0.3);
        double last = Double.POSITIVE_INFINITY;
        for (var contour : Contours.of(grid, -1e200, -1, 0, 0.5, 1e200).levels()) {
            var region = contour.region();
            for (int piece = 0; piece < region.pieces(); piece++) {
                int first = region.start(piece);
                int end = region.end(piece) - 1;
                assertEquals(region.x(first), region.x(end));
                assertEquals(region.y(first), region.y(end));
                for (int k = first; k <= end; k++) {
                    assertTrue(BOX.contains(new Vec(region.x(k), region.y(k))));
                }
            }
            double area = Shapes.area(region);
            assertTrue(area <= last + 1e-9, "regions shrink as the level rises");
            last = area;
            assertTrue(contour.lines().vertices() <= region.vertices());
        }
    }

    /** Random values, of which a share is NaN, infinite or immense. */
    private static Grid grid(Random random, int columns, int rows, double share) {
        var values = new double[columns * rows];
        for (int k = 0; k < values.length; k++) {
            double special = random.nextDouble() / share;
            values[k] = special < 0.5
                    ? Double.NaN
                    : special < 0.7
                            ? Double.POSITIVE_INFINITY
                            : special < 0.9 ? Double.NEGATIVE_INFINITY : special < 1 ? 1e300 : random.nextGaussian();
        }
        return Grid.of(BOX, columns, rows, values);
    }
}
