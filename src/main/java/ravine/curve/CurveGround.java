package ravine.curve;

import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Layer;

/** What lies behind a curve: the theme's background, faint lines at the ticks, and where the function has no value a shade. */
record CurveGround(Axes axes, CurveSamples samples, boolean grounded, Theme theme) implements Layer {

    private static final double FAINT = 0.28;
    private static final double SHADE = 0.16;

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        if (grounded) {
            surface.fill(frame.outline(), theme.background());
        }
        int count = samples.count();
        for (int from = 0; from < count; from++) {
            if (Double.isNaN(samples.y(from))) {
                int to = from;
                while (to + 1 < count && Double.isNaN(samples.y(to + 1))) {
                    to++;
                }
                shade(surface, frame, from, to);
                from = to;
            }
        }
        surface.stroke(lines(frame), Stroke.of(theme.line().withOpacity(FAINT), theme.size(1)));
    }

    /** A band over the samples that have no value; a single one may be a place where the function only has a gap, and has none. */
    private void shade(Surface surface, Frame frame, int from, int to) {
        double left = frame.withinX(axes.x(samples.x(from)));
        double right = frame.withinX(axes.x(samples.x(to)));
        if (right > left) {
            var band = new Frame(left, frame.top(), right - left, frame.height());
            surface.fill(band.outline(), theme.line().withOpacity(SHADE));
        }
    }

    private Polylines lines(Frame frame) {
        var lines = new PolylineBuilder();
        var places = axes.inPlaces();
        for (var tick : AxisLines.ticksUpright(axes, theme)) {
            lines.add(frame.left(), places.y(tick.place()));
            lines.add(frame.right(), places.y(tick.place()));
            lines.end();
        }
        return lines.build();
    }
}
