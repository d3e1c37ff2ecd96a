package ravine.scatter;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.StepDots;

/**
 * Rings around some points, such as the rows of a step; of very many their points dark.
 *
 * @param away how far from the point's edge the ring lies, in pixels before the theme scales them
 */
record RowRings(String name, Axes axes, RowPoints points, List<Integer> rows, double away, double width, Theme theme)
        implements Layer {

    private static final int CORNERS = 20;

    /** More rings are no longer told apart. */
    private static final int MOST = 500;

    RowRings {
        rows = List.copyOf(rows);
    }

    @Override
    public void draw(Surface surface) {
        if (rows.size() > MOST) {
            var x = rows.stream().mapToDouble(points::x).toArray();
            var y = rows.stream().mapToDouble(points::y).toArray();
            double diameter = PointDots.diameter(points.rows(), theme);
            surface.dots(StepDots.points(axes, x, y, x.length, diameter / 3), diameter, theme.text());
            return;
        }
        double radius = PointDots.diameter(points.rows(), theme) / 2 + theme.size(away);
        var rings = new PolylineBuilder();
        for (int row : rows) {
            if (axes.shows(points.x(row), points.y(row))) {
                double x = axes.x(points.x(row));
                double y = axes.y(points.y(row));
                for (int i = 0; i < CORNERS; i++) {
                    double angle = 2 * Math.PI * i / CORNERS;
                    rings.add(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
                }
                rings.close();
            }
        }
        var lines = rings.build();
        surface.stroke(lines, Stroke.of(theme.background(), theme.size(width + 1.6)));
        surface.stroke(lines, Stroke.of(theme.text(), theme.size(width)));
    }
}
