package ravine.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MiddleCellTest {

    private static final int COLUMNS = 17;
    private static final int ROWS = 13;

    /** How many cells one is away from the nearest that is not inside, the longer way of both. */
    private static int away(boolean[] inside, int cell) {
        int least = COLUMNS + ROWS;
        for (int other = 0; other < inside.length; other++) {
            if (!inside[other]) {
                int across = Math.abs(other % COLUMNS - cell % COLUMNS);
                least = Math.min(least, Math.max(across, Math.abs(other / COLUMNS - cell / COLUMNS)));
            }
        }
        return least;
    }

    @Test
    void the_middle_is_the_cell_farthest_from_all_that_are_not_inside() {
        var random = new Random(3);
        for (int turn = 0; turn < 50; turn++) {
            var inside = new boolean[COLUMNS * ROWS];
            for (int cell = 0; cell < inside.length; cell++) {
                inside[cell] = random.nextInt(20) > 0;
            }
            int most = 0;
            for (int cell = 0; cell < inside.length; cell++) {
                most = Math.max(most, away(inside, cell));
            }
            var middle = MiddleCell.of(COLUMNS, ROWS, cell -> inside[cell], 0);
            assertEquals(most, away(inside, middle.orElseThrow()));
        }
    }

    @Test
    void a_region_that_is_too_narrow_has_none() {
        assertEquals(OptionalInt.empty(), MiddleCell.of(COLUMNS, ROWS, cell -> cell / COLUMNS < 2, 2));
        assertEquals(OptionalInt.empty(), MiddleCell.of(COLUMNS, ROWS, cell -> false, 0));
    }
}
