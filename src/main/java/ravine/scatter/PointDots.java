package ravine.scatter;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.StepDots;

/** The points: discs, those of the second of two classes dark diamonds, and hollow ones for rows that are kept out of training. */
record PointDots(Axes axes, RowPoints points, Theme theme) implements Layer {

    /** The marker of the second class. */
    private static final Marker SECOND = Marker.DIAMOND;

    private static final double DIAMETER = 8;
    private static final double LEAST = 2.4;
    private static final double EDGE = 1.2;

    /** So many points have their full size. */
    private static final double ROOMY = 200;

    /** Of more points classes differ in colour only, and none lies on another. */
    private static final int MANY = 3000;

    /** So many points are one part of the work. */
    private static final int TOGETHER = 100;

    /** Points that would lie this near to each other are one, in pixels. */
    private static final double NEAR = 1.5;

    @Override
    public String name() {
        return "points";
    }

    /** How wide a point is, in pixels. */
    static double diameter(int rows, Theme theme) {
        return theme.size(Math.max(LEAST, DIAMETER * Math.min(1, Math.pow(ROOMY / rows, 0.25))));
    }

    /** The colour of a class. */
    private static Colour colour(boolean second, Theme theme) {
        return second ? theme.text() : theme.muted().mix(theme.background(), 0.35);
    }

    @Override
    public void draw(Surface surface) {
        parts().forEach(part -> part.accept(surface));
    }

    @Override
    public List<Consumer<Surface>> parts() {
        return points.rows() > MANY
                ? List.of(this::many)
                : IntStream.iterate(0, first -> first < points.rows(), first -> first + TOGETHER)
                        .<Consumer<Surface>>mapToObj(first -> surface -> few(surface, first))
                        .toList();
    }

    private void few(Surface surface, int first) {
        double diameter = diameter(points.rows(), theme);
        for (int row = first; row < Math.min(first + TOGETHER, points.rows()); row++) {
            if (axes.shows(points.x(row), points.y(row))) {
                draw(
                        surface,
                        axes.x(points.x(row)),
                        axes.y(points.y(row)),
                        points.isSecond(row),
                        points.isKeptOut(row),
                        diameter,
                        theme);
            }
        }
    }

    /** Draws one point. */
    static void draw(
            Surface surface, double x, double y, boolean second, boolean keptOut, double diameter, Theme theme) {
        var colour = colour(second, theme);
        var fill = keptOut ? theme.background() : colour;
        double edge = theme.size(EDGE);
        (second ? SECOND : Marker.CIRCLE).draw(surface, x, y, diameter / 2 - edge, fill, colour, edge);
    }

    private void many(Surface surface) {
        double diameter = diameter(points.rows(), theme);
        for (boolean second : new boolean[] {false, true}) {
            many(surface, row -> points.isSecond(row) == second, diameter, colour(second, theme));
        }
    }

    private void many(Surface surface, IntPredicate which, double diameter, Colour colour) {
        for (boolean keptOut : new boolean[] {false, true}) {
            var x = new double[points.rows()];
            var y = new double[points.rows()];
            int count = 0;
            for (int row = 0; row < points.rows(); row++) {
                if (which.test(row) && points.isKeptOut(row) == keptOut) {
                    x[count] = points.x(row);
                    y[count++] = points.y(row);
                }
            }
            if (count > 0) {
                var dots = StepDots.points(axes, x, y, count, NEAR);
                surface.dots(dots, diameter, colour);
                if (keptOut) {
                    surface.dots(dots, diameter / 2, theme.background());
                }
            }
        }
    }
}
