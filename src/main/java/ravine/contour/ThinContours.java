package ravine.contour;

import java.util.Arrays;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.PolylineSimplifier;

/** Contours of a second function over those of the first: thin lines of one colour, the lower the stronger. */
public record ThinContours(Axes axes, Contours contours, Colour colour, Theme theme) implements Layer {

    private static final double WIDTH = 1.1;
    private static final double EDGE = 0.7;

    /** The opacity of the highest line; the lowest has all. */
    private static final double PALEST = 0.35;

    /** About so many lines. */
    private static final int COUNT = 8;

    /** So many values of rows are taken in at most, for a frame has to do so while it plays. */
    private static final int MOST_ROWS = 1_500_000;

    /** The share of the area that a line encloses at least: of a trough it is two cells of the grid. */
    private static final double SMALLEST = 0.015;

    private static final int FEWEST_POINTS = 24;
    private static final int MOST_POINTS = 140;

    /** The contours of a function that is made of so many rows. */
    public static ThinContours of(RowFiller function, int rows, Axes axes, Colour colour, Theme theme) {
        double affordable = Math.sqrt(MOST_ROWS / Math.max(1.0, rows));
        int points = (int) Math.max(FEWEST_POINTS, Math.min(MOST_POINTS, affordable));
        var grid = Grid.sample(function, axes.view(), points, points);
        double lowest = ValueSpread.of(grid).valueAt(SMALLEST);
        var levels = Arrays.stream(Levels.AUTO.in(grid, COUNT))
                .filter(level -> level >= lowest)
                .toArray();
        return new ThinContours(axes, Contours.of(grid, levels), colour, theme);
    }

    @Override
    public String name() {
        return "contours of the batch";
    }

    @Override
    public void draw(Surface surface) {
        int count = contours.levels().size();
        var simplifier = new PolylineSimplifier();
        var lines = IntStream.range(0, count)
                .mapToObj(i -> simplifier.place(axes, contours.levels().get(i).lines()))
                .toList();
        var halo = theme.haloFor(colour);
        for (int i = 0; i < count; i++) {
            double strength = 1 - (1 - PALEST) * i / Math.max(1, count - 1);
            surface.stroke(lines.get(i), Stroke.of(halo.withOpacity(0.6 * strength), theme.size(WIDTH + 2 * EDGE)));
            surface.stroke(lines.get(i), Stroke.of(colour.withOpacity(strength), theme.size(WIDTH)));
        }
    }
}
