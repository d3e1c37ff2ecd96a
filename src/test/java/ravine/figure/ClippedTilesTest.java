package ravine.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Tiling;

/** Tiles of which only what lies in a frame is drawn. */
final class ClippedTilesTest {

    private static final Colour RED = Colour.of("ff0000");

    @Test
    void a_tile_is_cut_at_the_frame_and_keeps_its_other_sides() {
        var x = new double[] {-5, 5, 5, -5, 2, 4, 3, 20, 30, 30};
        var y = new double[] {2, 2, 8, 8, 2, 2, 4, 0, 0, 5};
        // The first tile is cut, the second whole, the third beside the frame; each side has as much room as its
        // number, and 10 for its tile.
        var all = new Tiling(
                x, y, new int[] {4, 7, 10}, new Colour[] {RED, RED, RED}, (tile, side) -> 10 * (tile + 1) + side);
        var cut = ClippedTiles.of(all, new Frame(0, 0, 10, 10));
        assertEquals(2, cut.tiles());
        double area = 0;
        for (int k = cut.start(0); k < cut.end(0); k++) {
            int next = k + 1 == cut.end(0) ? cut.start(0) : k + 1;
            area += (cut.x(k) * cut.y(next) - cut.x(next) * cut.y(k)) / 2;
            boolean onFrame = cut.x(k) == 0 && cut.x(next) == 0;
            boolean lower = cut.y(k) == 2 && cut.y(next) == 2;
            boolean upper = cut.y(k) == 8 && cut.y(next) == 8;
            assertEquals(onFrame ? 0 : lower ? 10 : upper ? 12 : 11, cut.room(0, k - cut.start(0)));
        }
        assertEquals(30, area, 1e-9);
        assertEquals(3, cut.end(1) - cut.start(1));
        assertEquals(22, cut.room(1, 2));
    }
}
