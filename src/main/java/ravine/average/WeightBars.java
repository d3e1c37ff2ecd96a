package ravine.average;

import ravine.axis.Axes;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.spec.DisplayNumber;

/** The weights of the k-th value and those before it as bars under the series, with marks 1/(1 − β) and the half-life back. */
record WeightBars(Axes axes, ExponentialAverage average, int k, int pen, Theme theme) implements Layer {

    /** The part of the frame's height that the highest bar takes. */
    private static final double SHARE = 0.4;

    /** The part that is taken together with the words of marks, and about what is between. */
    static final double REACH = SHARE + 0.1;

    /** The part of a value's room that its bar takes. */
    private static final double THICKNESS = 0.7;

    /** Weights below this part of the greatest do not show. */
    private static final double LEAST = 1e-3;

    private static final int MOST = 10_000;

    @Override
    public String name() {
        return "weights";
    }

    @Override
    public void draw(Surface surface) {
        var weights = average.weights(k, MOST);
        double greatest = 0;
        for (double weight : weights) {
            greatest = Math.max(greatest, weight);
        }
        var frame = axes.frame();
        double room = axes.x(2) - axes.x(1);
        double half = Math.max(theme.size(0.5), THICKNESS * room / 2);
        var bars = new PolylineBuilder();
        double last = Double.POSITIVE_INFINITY;
        for (int back = 0; back < weights.length && weights[back] > LEAST * greatest; back++) {
            double middle = axes.x(k - back);
            if (last - middle >= half) {
                double top = frame.bottom() - SHARE * frame.height() * weights[back] / greatest;
                bars.add(middle - half, frame.bottom());
                bars.add(middle - half, top);
                bars.add(middle + half, top);
                bars.add(middle + half, frame.bottom());
                bars.close();
                last = middle;
            }
        }
        surface.fill(bars.build(), Palette.pen(pen, theme).colour().withOpacity(0.45));
        mark(surface, average.length(), "1/(1 − β) = ", 0);
        mark(surface, average.halfLife(), "half-life ", 1);
    }

    /** A line so many values before the k-th, if the series reaches so far. */
    private void mark(Surface surface, double back, String words, int row) {
        double place = k - back;
        if (place < axes.across().from()) {
            return;
        }
        var frame = axes.frame();
        double x = axes.x(place);
        double top = frame.bottom()
                - (SHARE + 0.08) * frame.height()
                + row * 1.3 * theme.small().size();
        surface.stroke(Polylines.of(x, top, x, frame.bottom()), Stroke.of(theme.text(), theme.size(1)));
        var label = words + DisplayNumber.shortened(back, 3);
        var style = theme.small();
        double right = x - theme.size(4);
        var ground = new Frame(right - style.width(label), top, style.width(label), style.size());
        surface.fill(ground.outline(), theme.background().withOpacity(0.8));
        surface.text(label, right, top + 0.78 * style.size(), style.at(Anchor.END));
    }
}
