package ravine.chart;

import java.util.Comparator;
import java.util.List;
import ravine.axis.Axes;
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
record EndLabels(Axes axes, List<Curve> curves, Theme theme) implements Layer {

    private static final double AWAY = 16;
    private static final double MARKER = 12;
    private static final double ROW = 15;

    /** Markers are this much smaller than in the plane. */
    private static final double SMALLER = 0.6;

    EndLabels {
        curves = labelled(curves);
    }

    private static List<Curve> labelled(List<Curve> curves) {
        return curves.stream().filter(curve -> !curve.label().isEmpty()).toList();
    }

    @Override
    public String name() {
        return "labels of curves";
    }

    /** The room that labels take at the right of a frame of this height. */
    static double width(List<Curve> curves, double height, Theme theme) {
        var labelled = labelled(curves);
        double widest = labelled.stream()
                .mapToDouble(curve -> text(theme).width(curve.label()))
                .max()
                .orElse(0);
        return fits(labelled, height, theme) ? theme.size(AWAY + MARKER) + widest : 0;
    }

    private static boolean fits(List<Curve> labelled, double height, Theme theme) {
        return !labelled.isEmpty() && labelled.size() * theme.size(ROW) <= height;
    }

    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        if (!fits(curves, frame.height(), theme)) {
            return;
        }
        var small = theme.scaled(SMALLER);
        var sorted = curves.stream()
                .sorted(Comparator.comparingDouble(curve -> end(curve)))
                .toList();
        var places = apart(sorted.stream().mapToDouble(curve -> end(curve)).toArray(), frame.bottom());
        for (int i = 0; i < places.length; i++) {
            var curve = sorted.get(i);
            double left = frame.right() + theme.size(AWAY);
            LineSample.marker(surface, Palette.pen(curve.pen(), small), small, left, places[i]);
            surface.text(
                    curve.label(),
                    left + theme.size(MARKER),
                    places[i] + 0.34 * text(theme).size(),
                    text(theme));
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
    private double end(Curve curve) {
        double value = curve.y(curve.length() - 1);
        var frame = axes.frame();
        return Double.isNaN(value) ? frame.bottom() : Math.max(frame.top(), Math.min(frame.bottom(), axes.y(value)));
    }

    private static TextStyle text(Theme theme) {
        return TextStyle.of(theme.small().size(), theme.text());
    }
}
