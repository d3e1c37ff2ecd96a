package ravine.scatter;

import java.util.Arrays;
import java.util.Optional;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.contour.Contours;
import ravine.contour.Grid;
import ravine.contour.RowFiller;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.LineSample;
import ravine.objective.Objective;
import ravine.path.PolylineSimplifier;
import ravine.path.ScreenPath;

/**
 * What a method's model makes of the columns on the axes: a line in the method's pen.
 *
 * @param beyond where the line runs if no part of it is on the axes, at a place of the edge that no other pen has
 */
record ModelLine(String name, int pen, Polylines line, Optional<EdgeArrow> beyond, Theme theme) implements Layer {

    /** The arrows of two methods stand so many pixels apart. */
    private static final double BETWEEN_ARROWS = 26;

    /** Sample points of a curve lie so many pixels apart, and of a plane so many. */
    private static final double APART = 2;

    private static final double APART_IN_PLANE = 5;
    private static final int FEWEST = 16;
    private static final int MOST = 200;

    /** The curve of a function of the column across. */
    static ModelLine curve(Axes axes, FittedModel model, Objective function, Theme theme) {
        int count = points(axes.frame().width(), APART, Integer.MAX_VALUE);
        double step = axes.across().length() / (count - 1);
        var values = new double[count];
        function.row(axes.across().from(), step, 0, values);
        var x = new double[count];
        for (int i = 0; i < count; i++) {
            x[i] = axes.across().from() + i * step;
        }
        var line = ScreenPath.line(axes, x, values, count);
        var beyond = isBeyond(axes.upright(), values)
                ? Optional.of(arrow(axes, model.pen(), x, values, theme))
                : Optional.<EdgeArrow>empty();
        return new ModelLine("model " + model.name(), model.pen(), line, beyond, theme);
    }

    /** Whether all values are above the axis, or all below it. */
    private static boolean isBeyond(Axis upright, double[] values) {
        return Arrays.stream(values).allMatch(value -> value > upright.to())
                || Arrays.stream(values).allMatch(value -> value < upright.from());
    }

    private static EdgeArrow arrow(Axes axes, int pen, double[] x, double[] values, Theme theme) {
        double along = (pen + 1) * theme.size(BETWEEN_ARROWS) % axes.frame().width();
        int at = (int) (along / axes.frame().width() * (x.length - 1));
        return EdgeArrow.towards(axes, x[at], values[at], theme);
    }

    /** The line on which a function of both columns has this value; {@code turned} where its first column is the one that runs up. */
    static ModelLine crossing(
            Axes axes, FittedModel model, Objective function, boolean turned, double at, Theme theme) {
        RowFiller filler = turned
                ? (from, step, up, into) -> {
                    for (int i = 0; i < into.length; i++) {
                        into[i] = function.value(up, from + i * step);
                    }
                }
                : function::row;
        var frame = axes.frame();
        var grid = Grid.sample(
                filler,
                axes.view(),
                points(frame.width(), APART_IN_PLANE, MOST),
                points(frame.height(), APART_IN_PLANE, MOST));
        var lines = Contours.of(grid, at).levels().get(0).lines();
        return new ModelLine(
                "model " + model.name(),
                model.pen(),
                new PolylineSimplifier().place(axes, lines),
                Optional.empty(),
                theme);
    }

    private static int points(double pixels, double apart, int most) {
        return (int) Math.max(FEWEST, Math.min(most, Math.round(pixels / apart)));
    }

    /** Whether there is nothing to draw. */
    boolean isNowhere() {
        return line.vertices() == 0 && beyond.isEmpty();
    }

    /** What sets the line off from the points. */
    void halo(Surface surface) {
        surface.stroke(line, LineSample.halo(Palette.pen(pen, theme), theme));
    }

    @Override
    public void draw(Surface surface) {
        var own = Palette.pen(pen, theme);
        surface.stroke(line, own.stroke(theme.size(LineSample.LINE)));
        beyond.ifPresent(arrow -> arrow.draw(surface, own.colour(), theme));
    }
}
