package ravine.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tiles on a surface that knows areas only. */
final class TilingTest {

    private static final Colour RED = Colour.of("ff0000");

    private static List<Polylines> areas(Tiling tiling) {
        var areas = new ArrayList<Polylines>();
        new Surface() {
            @Override
            public void fill(Polylines area, Colour colour) {
                areas.add(area);
            }

            @Override
            public void stroke(Polylines lines, Stroke stroke) {}

            @Override
            public void dots(Polylines centres, double diameter, Colour colour) {}

            @Override
            public void text(String text, double x, double y, TextStyle style) {}
        }.tiles(tiling);
        return areas;
    }

    private static double[] extent(Polylines area) {
        var extent = new double[] {1e9, 1e9, -1e9, -1e9};
        for (int k = 0; k < area.vertices(); k++) {
            extent[0] = Math.min(extent[0], area.x(k));
            extent[1] = Math.min(extent[1], area.y(k));
            extent[2] = Math.max(extent[2], area.x(k));
            extent[3] = Math.max(extent[3], area.y(k));
        }
        return extent;
    }

    @Test
    void a_tile_goes_on_under_a_later_one_and_nowhere_else() {
        var x = new double[] {0, 10, 10, 0, 10, 20, 20, 10};
        var y = new double[] {0, 0, 10, 10, 0, 0, 10, 10};
        var areas = areas(new Tiling(
                x, y, new int[] {4, 8}, new Colour[] {RED, RED}, (tile, side) -> tile == 0 && side == 1 ? 10 : 0));
        assertEquals(List.of(0.0, 0.0, 11.0, 10.0), list(extent(areas.get(0))));
        assertEquals(List.of(10.0, 0.0, 20.0, 10.0), list(extent(areas.get(1))));
    }

    private static List<Double> list(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    @Test
    void the_tip_of_a_needle_between_later_tiles_is_hardly_longer() {
        var x = new double[] {0, 100, 100};
        var y = new double[] {10, 9, 11};
        var needle = areas(new Tiling(x, y, new int[] {3}, new Colour[] {RED}, (tile, side) -> side == 1 ? 0 : 10));
        assertEquals(0, extent(needle.get(0))[0], 0.1);
        assertEquals(8.0, extent(needle.get(0))[1], 0.1);
    }
}
