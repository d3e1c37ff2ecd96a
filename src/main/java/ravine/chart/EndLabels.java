package ravine.chart;

import java.util.Comparator;
import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Scale;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/**
 * The labels of curves beside their ends, each with the curve's marker, and no two over each other: none where there are more
 * than have room.
 */
record EndLabels(List<Curve> curves, Scale scaling, Theme theme) implements Layer {

    private static final double AWAY = 16;
    private static final double MARKER = 12;
    private static final double ROW = 15;

    /** Markers are this much smaller than in the plane. */
    private static final double SMALLER = 0.6;

    EndLabels {
        curves = curves.stream().filter(curve -> !curve.label().isEmpty()).toList();
    }

    @Override
    public String name() {
        return "labels of curves";
    }

    /** The room that labels take at the right of a frame of this height. */
    double width(double height) {
        double widest = curves.stream()
                .mapToDouble(curve -> text().width(curve.label()))
                .max()
                .orElse(0);
        return fits(height) ? theme.size(AWAY + MARKER) + widest : 0;
    }

    private boolean fits(double height) {
        return !curves.isEmpty() && curves.size() * theme.size(ROW) <= height;
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        var frame = axes.frame();
        if (!fits(frame.height())) {
            return;
        }
        var small = theme.scaled(SMALLER);
        var sorted = curves.stream()
                .sorted(Comparator.comparingDouble(curve -> end(curve, axes)))
                .toList();
        var places =
                apart(sorted.stream().mapToDouble(curve -> end(curve, axes)).toArray(), frame.bottom());
        for (int i = 0; i < places.length; i++) {
            var curve = sorted.get(i);
            double left = frame.right() + theme.size(AWAY);
            LineSample.marker(surface, Palette.pen(curve.pen(), small), small, left, places[i]);
            surface.text(curve.label(), left + theme.size(MARKER), places[i] + 0.34 * text().size(), text());
        }
    }

    /** Moves places that ascend down until each is a row from the last, and up again where they would leave the frame. */
    private double[] apart(double[] places, double bottom) {
        double row = theme.size(ROW);
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + row);
        }
        double lowest = bottom;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - row;
        }
        return places;
    }

    /** Where the curve ends, at the edge if that is beyond it. */
    private double end(Curve curve, Axes axes) {
        double place = scaling.place(curve.y(curve.length() - 1));
        var frame = axes.frame();
        return Double.isNaN(place) ? frame.bottom() : Math.max(frame.top(), Math.min(frame.bottom(), axes.y(place)));
    }

    private TextStyle text() {
        return TextStyle.of(theme.small().size(), theme.text());
    }
}
