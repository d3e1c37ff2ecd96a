package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whether places are seen, against all triangles tried one by one. */
final class SightlineTest {

    /** How many formulas are looked at, each from elsewhere; more at wish. */
    private static final int SCENES = Integer.getInteger("ravine.landscapes", 25);

    private static final int POINTS = 60;
    private static final int CELLS = 28;

    /** How far above the surface a ray begins in the comparison, of the height of all; a ray that grazes a triangle meets it from one and not from the other. */
    private static final double[] ABOVE = {1e-9, 2e-7};

    private int told;
    private int seen;
    private int grazing;

    @Test
    void a_place_is_seen_exactly_if_the_ray_to_the_viewer_meets_no_triangle() {
        for (int scene = 0; scene < SCENES; scene++) {
            var random = new Random(scene);
            compare(Landscapes.formula(random), Landscapes.camera(random), random);
        }
        assertTrue(grazing < told / 50, grazing + " of " + told + " graze");
        assertTrue(seen > told / 20 && told - seen > told / 20, seen + " of " + told + " are seen");
    }

    @Test
    void a_path_over_a_ripple_is_hidden_behind_each_crest_towards_the_viewer() {
        var random = new Random(7);
        for (double elevation : new double[] {8, 20, 35, 60}) {
            compare("sin(√(9x² + 9y²))", Camera.USUAL.withElevation(elevation), random);
        }
    }

    private void compare(String formula, Camera camera, Random random) {
        var landform = Landscapes.form(formula, camera, CELLS);
        var terrain = landform.terrain();
        var lens = Landscapes.lens(landform, camera);
        var sightline = lens.sightline(terrain);
        var triangles = new EachTriangle(terrain, lens);
        for (int k = 0; k < POINTS; k++) {
            // Half of them on a line over the middle, and some on sides of cells.
            double column = random.nextDouble(terrain.columns() - 1);
            double row = k % 2 == 0
                    ? column * (terrain.rows() - 1) / (terrain.columns() - 1)
                    : random.nextDouble(terrain.rows() - 1);
            column = k % 5 == 0 ? Math.rint(column) : column;
            double east = terrain.east(column);
            double north = terrain.north(row);
            double height = terrain.heightAt(east, north);
            if (!(height >= 0 && height <= terrain.tall())) {
                continue;
            }
            boolean clear = !triangles.meet(east, north, height + ABOVE[0] * terrain.tall());
            if (clear != triangles.meet(east, north, height + ABOVE[1] * terrain.tall())) {
                double at = height;
                assertEquals(clear, sightline.isClear(east, north), () -> "%s, %s, at %s %s %s"
                        .formatted(formula, camera, east, north, at));
                told++;
                seen += clear ? 1 : 0;
            } else {
                grazing++;
            }
        }
    }
}
