package ravine.landscape;

import java.util.List;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.trace.Arrow;

/** An arrow from where a method stands, tangent to the landscape: its way on the plane is that on the contours. */
record ArrowLayer(Landform landform, Lens lens, Arrow arrow, Theme theme) implements Layer {

    private static final double EDGE = 1.3;

    /** The way from which the slope is known, in pixels. */
    private static final double SLIGHT = 0.01;

    @Override
    public String name() {
        return "arrow";
    }

    @Override
    public void draw(Surface surface) {
        var from = arrow.from();
        double height = landform.height(from);
        double wayEast = landform.east(from.x1() + arrow.along().x1()) - landform.east(from.x1());
        double wayNorth = landform.north(from.x2() + arrow.along().x2()) - landform.north(from.x2());
        double way = Math.hypot(wayEast, wayNorth);
        if (!landform.shows(from, height) || !(way > 0) || !Double.isFinite(way)) {
            return;
        }
        double toEast = wayEast / way;
        double toNorth = wayNorth / way;
        double length = arrow.kind().length() > 0 ? theme.size(arrow.kind().length()) : way;
        double east = landform.east(from.x1());
        double north = landform.north(from.x2());
        double slope = (landform.height(landform.at(east + SLIGHT * toEast, north + SLIGHT * toNorth))
                        - landform.height(landform.at(east - SLIGHT * toEast, north - SLIGHT * toNorth)))
                / (2 * SLIGHT);
        if (Double.isFinite(slope)) {
            double x = lens.x(east, north);
            double y = lens.y(east, north, height);
            double tipX = lens.x(east + length * toEast, north + length * toNorth);
            double tipY = lens.y(east + length * toEast, north + length * toNorth, height + length * slope);
            draw(surface, x, y, tipX, tipY);
        }
    }

    private void draw(Surface surface, double x, double y, double tipX, double tipY) {
        double way = Math.hypot(tipX - x, tipY - y);
        if (!(way > 0.5)) {
            return;
        }
        double width = theme.size(arrow.kind().width());
        double toX = (tipX - x) / way;
        double toY = (tipY - y) / way;
        double head = Math.min(theme.size(9) + width, way);
        var shaft = Polylines.of(x, y, tipX - 0.7 * head * toX, tipY - 0.7 * head * toY);
        var colour = arrow.kind().colour(arrow.pen(), theme);
        var halo = theme.haloFor(colour);
        surface.stroke(shaft, Stroke.of(halo.withOpacity(0.9), width + theme.size(2 * EDGE)));
        surface.stroke(
                shaft,
                new Stroke(
                        colour,
                        width,
                        arrow.kind().dashed() ? List.of(theme.size(4), theme.size(3)) : List.of(),
                        false));
        var shape = Arrow.head(tipX, tipY, toX, toY, head);
        surface.stroke(shape, Stroke.of(halo, theme.size(2 * EDGE)));
        surface.fill(shape, colour);
    }
}
