package ravine.contour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.draw.Polylines;
import ravine.formula.Formula;

/** What all processors find together is what one finds alone. */
class ProcessorsTest {

    private static final int SIZE = 300;
    private static final double[] LEVELS = {-0.5, -0.1, 0, 0.2, 0.6};

    private static Grid grid() throws Exception {
        return Grid.sample(Formula.read("sin(3x)cos(2y) + sqrt(x + 1.5) - 1")::row, new Box(-2, 2, -2, 2), SIZE, SIZE);
    }

    private static String text(Polylines lines) {
        var text = new StringBuilder();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            text.append('|');
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                text.append(lines.x(k)).append(',').append(lines.y(k)).append(' ');
            }
        }
        return text.toString();
    }

    @Test
    void a_grid_is_its_rows_one_by_one() throws Exception {
        var grid = grid();
        var formula = Formula.read("sin(3x)cos(2y) + sqrt(x + 1.5) - 1");
        var row = new double[SIZE];
        for (int j = 0; j < SIZE; j++) {
            formula.row(-2, 4.0 / (SIZE - 1), -2 + 4.0 * j / (SIZE - 1), row);
            for (int i = 0; i < SIZE; i++) {
                assertEquals(row[i], grid.value(i, j));
            }
        }
    }

    @Test
    void levels_are_traced_as_each_alone() throws Exception {
        var grid = grid();
        var all = Contours.of(grid, LEVELS);
        for (int i = 0; i < LEVELS.length; i++) {
            var alone = Contours.of(grid, LEVELS[i]);
            assertEquals(LEVELS[i], all.levels().get(i).level());
            assertEquals(
                    text(alone.levels().get(0).region()),
                    text(all.levels().get(i).region()));
            assertEquals(
                    text(alone.levels().get(0).lines()),
                    text(all.levels().get(i).lines()));
            assertEquals(text(alone.defined()), text(all.defined()));
        }
    }
}
