package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.contour.ContourPanel;
import ravine.contour.Grid;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.draw.Theme;
import ravine.panel.SessionContours;
import ravine.session.Gallery;

/** The heights of a function that takes too long to be asked at each place, such as a mean over many rows of data: those of the mesh. */
final class MeshHeightsTest {

    private static final int CELLS = 60;

    /** A row of the mesh sums its rows of data in another order. */
    private static final double ROUNDING = 1e-11;

    /** The second derivatives of this saddle are [2 1; 1 −2] everywhere, which stretches by √5 at most. */
    private static final String SADDLE = "x² − y² + x y";

    private static final double CURVED = Math.sqrt(5);

    private static Landform form(Landscape landscape, HeightScale scale) {
        var contours = ContourPanel.of(landscape, 600, 450, PlotStyle.of(Theme.LIGHT));
        return Landform.of(landscape, contours, Camera.USUAL.withScale(scale), Fineness.PIXELS);
    }

    @ParameterizedTest
    @EnumSource
    void at_its_points_the_mesh_is_as_high_as_the_mean_over_all_rows(HeightScale scale) {
        var session = Gallery.session("logistic-mixed");
        var objective = session.problem().objective();
        assertTrue(objective.rows() > 25, "few rows");
        var landscape = SessionContours.landscape(session).withMost(CELLS);
        var landform = form(landscape, scale);
        var terrain = landform.terrain();
        assertTrue(terrain.columns() <= CELLS + 1 && terrain.rows() <= CELLS + 1);
        var view = landform.axes().view();
        var grid = Grid.sample((from, step, up, into) -> {}, view, terrain.columns(), terrain.rows());
        for (int j = 0; j < terrain.rows(); j++) {
            for (int i = 0; i < terrain.columns(); i++) {
                double f = objective.value(grid.x1(i), grid.x2(j));
                assertEquals(landform.heights().of(f), terrain.height(i, j), ROUNDING, "at " + i + ", " + j);
            }
        }
    }

    /** On a triangle with an angle that is right, linear interpolation errs by an eighth of its longest side squared times the curvature at most. */
    @Test
    void between_its_points_the_mesh_is_as_near_to_f_as_flat_triangles_can_be() {
        var landscape = Landscapes.landscape(SADDLE, Landscapes.VIEW).withMost(CELLS);
        var landform = form(landscape, HeightScale.LINEAR);
        var view = landform.axes().view();
        double width = view.width() / (landform.terrain().columns() - 1);
        double height = view.height() / (landform.terrain().rows() - 1);
        double most = CURVED * (width * width + height * height) / 8;
        double pixels = landform.heights().of(1) - landform.heights().of(0);
        var random = new Random(5);
        double farthest = 0;
        for (int k = 0; k < 5000; k++) {
            var at = landform.at(
                    random.nextDouble(-0.49, 0.49) * landform.axes().frame().width(),
                    random.nextDouble(-0.49, 0.49) * landform.axes().frame().height());
            double f = at.x1() * at.x1() - at.x2() * at.x2() + at.x1() * at.x2();
            farthest = Math.max(
                    farthest, Math.abs(landform.height(at) - landform.heights().of(f)) / pixels);
        }
        assertTrue(farthest <= most * (1 + 1e-9), farthest + " of " + most);
        assertTrue(farthest > most / 4, "it asks f itself: " + farthest + " of " + most);
    }

    @Test
    void a_function_that_is_quick_is_asked_itself() {
        var landform = form(Landscapes.landscape(SADDLE, Landscapes.VIEW), HeightScale.LINEAR);
        var at = landform.at(12.3, 45.6);
        double f = at.x1() * at.x1() - at.x2() * at.x2() + at.x1() * at.x2();
        assertEquals(landform.heights().of(f), landform.height(at), 1e-9);
    }
}
