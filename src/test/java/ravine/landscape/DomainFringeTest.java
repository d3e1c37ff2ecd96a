package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a landscape ends because f does. */
final class DomainFringeTest {

    private static final int CELLS = 40;

    /** How far from the edge of f the surface may end, in cells; chords across a circle and corners between cells need the most. */
    private static final double NEAR = 0.25;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5 + x/8 + 0 sqrt(2.5^2 - x^2 - y^2)
            5 - y/4 + 0 ln(x - y/3 - 0.4)
            5 + 0 sqrt(1 - x) + 0 sqrt(y + 1.3)
            """)
    void it_ends_where_f_does_and_is_as_high_as_f_up_to_there(String formula) {
        var camera = Camera.USUAL;
        var landform = Landscapes.form(formula, camera, CELLS);
        var terrain = landform.terrain();
        var random = new Random(1);
        int inside = 0;
        int outside = 0;
        for (int k = 0; k < 4000; k++) {
            double east = terrain.east(random.nextDouble(terrain.columns() - 1));
            double north = terrain.north(random.nextDouble(terrain.rows() - 1));
            double around = isDefinedAround(landform, east, north);
            if (around == 1) {
                double f = landform.height(landform.at(east, north));
                assertEquals(f, terrain.heightAt(east, north), 1e-6 * terrain.tall(), formula);
                inside++;
            } else if (around == 0) {
                assertTrue(Double.isNaN(terrain.heightAt(east, north)), formula);
                outside++;
            }
        }
        assertTrue(inside > 500 && outside > 500, inside + " inside and " + outside + " outside");
    }

    /** At what part of the places around f is defined. */
    private static double isDefinedAround(Landform landform, double east, double north) {
        double reach = NEAR * landform.terrain().cellWidth();
        int defined = 0;
        for (int k = 0; k < 16; k++) {
            double angle = Math.PI * k / 8;
            var at = landform.at(east + reach * Math.cos(angle), north + reach * Math.sin(angle));
            defined += Double.isNaN(landform.height(at)) ? 0 : 1;
        }
        return defined / 16.0;
    }
}
