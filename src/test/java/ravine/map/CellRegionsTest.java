package ravine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import ravine.draw.Polylines;

final class CellRegionsTest {

    /** Whether a point is inside by the even-odd rule. */
    private static boolean inside(Polylines rings, double x, double y) {
        boolean inside = false;
        for (int piece = 0; piece < rings.pieces(); piece++) {
            assertTrue(rings.isClosed(piece), "ring " + piece);
            for (int k = rings.start(piece) + 1; k < rings.end(piece); k++) {
                boolean crosses = rings.y(k - 1) > y != rings.y(k) > y;
                inside ^= crosses && rings.x(k) > x;
            }
        }
        return inside;
    }

    @Test
    void rings_enclose_the_cells_of_their_class_and_those_behind_it_and_no_others() {
        var random = new Random(1);
        for (int turn = 0; turn < 40; turn++) {
            int columns = 1 + random.nextInt(9);
            int rows = 1 + random.nextInt(9);
            int classes = 1 + turn % 5;
            var cells = random.ints((long) columns * rows, 0, classes).toArray();
            var rings = CellRegions.outlines(columns, rows, cell -> cells[cell], classes);
            assertEquals(classes, rings.size());
            for (int cell = 0; cell < cells.length; cell++) {
                int row = cell / columns;
                for (int index = 0; index < classes; index++) {
                    boolean inside = inside(rings.get(index), cell % columns + 0.5, row + 0.5);
                    assertEquals(cells[cell] >= index, inside, "cell " + cell + ", class " + index);
                }
            }
        }
    }

    @Test
    void a_rectangle_is_one_ring_of_four_corners() {
        var rings = CellRegions.outlines(7, 5, cell -> cell % 7 > 1 && cell % 7 < 5 && cell / 7 > 0 ? 1 : 0, 2)
                .get(1);
        assertEquals(1, rings.pieces());
        assertEquals(5, rings.vertices());
    }
}
