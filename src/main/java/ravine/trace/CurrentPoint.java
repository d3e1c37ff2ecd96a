package ravine.trace;

import java.util.stream.IntStream;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;
import ravine.figure.Projection;

/**
 * Where a method stands: its marker, large, beside the point by {@code aside} where others stand on it too; beyond the view an arrowhead
 * on the nearest edge that points to it, aside as well.
 */
record CurrentPoint(Projection places, Trace trace, Vec aside, Theme theme) implements Layer {

    @Override
    public String name() {
        return "point " + trace.name();
    }

    /** Whether it is an arrow of which something lies in a box. */
    boolean isArrowIn(Frame box) {
        double x1 = trace.x1(trace.shown() - 1);
        double x2 = trace.x2(trace.shown() - 1);
        if (Double.isNaN(x1) || Double.isNaN(x2) || places.shows(x1, x2)) {
            return false;
        }
        var head = places.arrow(x1, x2, theme).beside(aside).outline(theme);
        return IntStream.range(0, head.vertices()).anyMatch(vertex -> box.contains(head.x(vertex), head.y(vertex)));
    }

    @Override
    public void draw(Surface surface) {
        double x1 = trace.x1(trace.shown() - 1);
        double x2 = trace.x2(trace.shown() - 1);
        var pen = Palette.pen(trace.pen(), theme);
        if (places.shows(x1, x2)) {
            double x = places.x(x1, x2) + aside.x1();
            double y = places.y(x1, x2) + aside.x2();
            if (places.hides(x1, x2)) {
                LineSample.hiddenMarker(surface, pen, theme, x, y);
            } else {
                LineSample.marker(surface, pen, theme, x, y);
            }
        } else if (!Double.isNaN(x1) && !Double.isNaN(x2)) {
            places.arrow(x1, x2, theme).beside(aside).draw(surface, pen.colour(), theme);
        }
    }
}
