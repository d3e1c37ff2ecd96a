package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Diagonal lines on neutral ground over the whole frame, if f has gaps; they show where nothing else covers them. */
record Hatch(Axes axes, Contours contours, Theme theme) implements Layer {

    private static final double SPACING = 9;

    @Override
    public String name() {
        return "undefined";
    }

    /** The neutral ground. */
    static Colour backdrop(Theme theme) {
        return theme.background().mix(theme.line(), 0.22);
    }

    @Override
    public void draw(Surface surface) {
        if (!contours.grid().hasGaps()) {
            return;
        }
        var frame = axes.frame();
        surface.fill(frame.outline(), backdrop(theme));
        var lines = new PolylineBuilder();
        double across = frame.width() + frame.height();
        for (double offset = theme.size(SPACING); offset < across; offset += theme.size(SPACING)) {
            double below = Math.max(0, offset - frame.width());
            double beyond = Math.max(0, offset - frame.height());
            lines.add(frame.left() + offset - below, frame.top() + below);
            lines.add(frame.left() + beyond, frame.top() + offset - beyond);
            lines.end();
        }
        surface.stroke(lines.build(), Stroke.of(theme.line().withOpacity(0.55), theme.size(1)));
    }
}
