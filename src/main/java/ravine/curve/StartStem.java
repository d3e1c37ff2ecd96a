package ravine.curve;

import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A thin line from a start on the curve down to the axis, with a ring there by which it is taken hold of too. */
public record StartStem(Axes axes, Vec at, Theme theme) implements Layer {

    private static final double RING = 9;

    @Override
    public String name() {
        return "start on the axis";
    }

    @Override
    public void draw(Surface surface) {
        if (!axes.across().shows(at.x1())) {
            return;
        }
        double x = axes.x(at.x1());
        double bottom = axes.frame().bottom();
        double top = axes.frame().withinY(axes.y(at.x2()));
        if (!Double.isNaN(at.x2())) {
            var dashes = List.of(theme.size(2), theme.size(3));
            surface.stroke(Polylines.of(x, top, x, bottom), new Stroke(theme.muted(), theme.size(1), dashes, false));
        }
        surface.dots(Polylines.of(x, bottom), theme.size(RING + 2), theme.halo());
        surface.dots(Polylines.of(x, bottom), theme.size(RING), theme.ink());
        surface.dots(Polylines.of(x, bottom), theme.size(RING - 4), theme.halo());
    }
}
