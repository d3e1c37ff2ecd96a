package ravine.landscape;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;

/** Contour lines on a landscape where f stops being defined. */
final class FringeLinesTest {

    private static final int CELLS = 40;

    /** How near places are that are one, in pixels: vertices of pieces are single floats. */
    private static final double SAME = 1e-3;

    /** How far from the edge of f a line may end, in cells: corners of a curved edge between the grid's points are cut. */
    private static final double NEAR = 0.25;

    /** Lines of one level with where they begin and end, two places each. */
    private record Line(List<Vec> places, double height) {}

    private static List<Line> lines(GroundLine ground) {
        var lines = new ArrayList<Line>();
        for (int k = 0; k < ground.count(); k++) {
            if (ground.begins(k)) {
                lines.add(new Line(new ArrayList<>(), ground.height(k)));
            }
            lines.get(lines.size() - 1).places.add(new Vec(ground.east(k), ground.north(k)));
        }
        return lines;
    }

    /** The lines at the edge alone, level by level. */
    private static List<Line> fringe(Landform landform) {
        var lines = new ArrayList<Line>();
        for (int k = 0; k < landform.linesOnGround().size(); k++) {
            int level = landform.firstLine() + k;
            var line = new GroundLine();
            double height = landform.heights()
                    .of(landform.contours().contours().levels().get(level).level());
            FringeLines.add(landform.pieces(), level, height, line);
            lines.addAll(lines(line));
        }
        return lines;
    }

    private static boolean isDefinedNear(Landform landform, Vec place, double reach, boolean defined) {
        for (int k = 0; k < 9; k++) {
            double away = k == 8 ? 0 : reach;
            var at = landform.at(
                    place.x1() + away * Math.cos(Math.PI * k / 4), place.x2() + away * Math.sin(Math.PI * k / 4));
            if (Double.isNaN(landform.height(at)) != defined) {
                return true;
            }
        }
        return false;
    }

    /** How much the corners of the triangles at the edge in the cell of a place differ in height. */
    private static double rise(Terrain terrain, Vec place) {
        int i = (int) Math.min(terrain.columns() - 2, Math.floor(terrain.column(place.x1()) + SAME));
        int j = (int) Math.min(terrain.rows() - 2, Math.floor(terrain.row(place.x2()) + SAME));
        double rise = 0;
        for (int cell :
                new int[] {terrain.cell(i, j), terrain.cell(Math.max(0, i - 1), j), terrain.cell(i, Math.max(0, j - 1))
                }) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int k = terrain.fringe().first(cell, true);
                    k < terrain.fringe().end(cell, false);
                    k++) {
                for (int corner = 0; corner < 3; corner++) {
                    low = Math.min(low, terrain.fringe().facet(k).corner(corner).height());
                    high = Math.max(
                            high, terrain.fringe().facet(k).corner(corner).height());
                }
            }
            rise = Math.max(rise, high - low);
        }
        return rise;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ln(x + 0.37)", "sqrt(x + 0.37) + y", "x y + sqrt(y + x/3 - 0.4)", "y ln(3.03 - x - y)"})
    void they_lie_where_f_is_defined_and_is_their_level_as_nearly_as_the_triangles_tell(String formula) {
        var landform = Landscapes.form(formula, Camera.USUAL, CELLS);
        var lines = fringe(landform);
        assertFalse(lines.isEmpty());
        for (var line : lines) {
            for (var place : line.places) {
                assertTrue(isDefinedNear(landform, place, SAME, true), () -> formula + " at " + place);
                double f = landform.height(landform.at(place.x1(), place.x2()));
                double most = rise(landform.terrain(), place) + 1e-3;
                assertTrue(
                        Double.isNaN(f) || Math.abs(f - line.height) <= most,
                        () -> formula + " at " + place + ": " + f + ", not " + line.height + " ± " + most);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x/8 + y/5 + 0 sqrt(x + 0.37)", "y/4 + 0 ln(x - y/3 - 0.4)", "x - y + 0 sqrt(7.1 - x^2 - y^2)"})
    void on_a_plane_they_have_the_height_of_their_level(String formula) {
        var landform = Landscapes.form(formula, Camera.USUAL, CELLS);
        int compared = 0;
        for (var line : fringe(landform)) {
            for (var place : line.places) {
                var at = landform.at(place.x1(), place.x2());
                double f = landform.height(at);
                assertTrue(Double.isNaN(f) || Math.abs(f - line.height) < 1e-3, () -> formula + " at " + at);
                compared += Double.isNaN(f) ? 0 : 1;
            }
        }
        assertTrue(compared > 10, () -> formula);
    }

    @Test
    void a_triangle_that_is_whole_beside_one_that_is_not_has_its_line_though_the_edge_is_not_looked_for() {
        var landscape = Landscapes.landscape("x/8 + y/5 + 0 ln(x - y/3 - 0.4)", Landscapes.VIEW)
                .withMost(CELLS);
        var landform = Landscapes.form(landscape, Camera.USUAL, CELLS);
        assertTrue(landform.terrain().fringe().isEmpty());
        assertFalse(fringe(landform).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x/8 + y/5 + 0 sqrt(x + 0.37)", "sqrt(x + 0.37) + y", "x - y + 0 sqrt(7.1 - x^2 - y^2)"})
    void no_line_ends_but_where_f_does_or_the_picture(String formula) {
        var landform = Landscapes.form(formula, Camera.USUAL, CELLS);
        var terrain = landform.terrain();
        double east = terrain.east(terrain.columns() - 1);
        double north = terrain.north(terrain.rows() - 1);
        int atEdge = 0;
        for (var ground : landform.linesOnGround()) {
            var ends = lines(ground).stream()
                    .filter(line -> line.places
                                    .get(0)
                                    .minus(line.places.get(line.places.size() - 1))
                                    .norm()
                            > SAME)
                    .flatMap(line -> List.of(line.places.get(0), line.places.get(line.places.size() - 1)).stream())
                    .toList();
            for (var end : ends) {
                boolean goesOn = ends.stream()
                                .filter(other -> other.minus(end).norm() <= SAME)
                                .count()
                        == 2;
                boolean inside = Math.abs(end.x1()) < east - SAME && Math.abs(end.x2()) < north - SAME;
                if (!goesOn && inside) {
                    assertTrue(
                            isDefinedNear(landform, end, NEAR * terrain.cellWidth(), false),
                            () -> formula + " ends at " + end);
                    atEdge++;
                }
            }
        }
        assertTrue(atEdge > 5, () -> formula);
    }
}
