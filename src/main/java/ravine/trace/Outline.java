package ravine.trace;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Symmetric;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/** A closed line through points of the plane that a method laid out. */
public record Outline(Axes axes, String name, int pen, List<Vec> corners, Theme theme) implements Layer {

    private static final int ROUND = 120;
    private static final double WIDTH = 1.6;
    private static final double EDGE = 1.2;

    public Outline {
        corners = List.copyOf(corners);
    }

    /** A circle of the plane. */
    public static Outline circle(Axes axes, String name, int pen, Vec centre, double radius, Theme theme) {
        var corners = round().map(way -> way.times(radius).plus(centre)).toList();
        return new Outline(axes, name, pen, corners, theme);
    }

    /** The ellipse of so many standard deviations about a centre. */
    public static Outline ellipse(
            Axes axes, String name, int pen, Vec centre, Symmetric covariance, double deviations, Theme theme) {
        var along = covariance.largestDirection();
        var across = new Vec(-along.x2(), along.x1());
        double longer = deviations * Math.sqrt(Math.max(0, covariance.largestEigenvalue()));
        double shorter = deviations * Math.sqrt(Math.max(0, covariance.smallestEigenvalue()));
        var corners = round().map(way -> along.times(longer * way.x1())
                        .plus(across.times(shorter * way.x2()))
                        .plus(centre))
                .toList();
        return new Outline(axes, name, pen, corners, theme);
    }

    /** The corners of a circle of radius 1 about the origin. */
    private static Stream<Vec> round() {
        return IntStream.range(0, ROUND)
                .mapToDouble(i -> 2 * Math.PI * i / ROUND)
                .mapToObj(angle -> new Vec(Math.cos(angle), Math.sin(angle)));
    }

    @Override
    public void draw(Surface surface) {
        int count = corners.size() + 1;
        var x1 = new double[count];
        var x2 = new double[count];
        for (int i = 0; i < count; i++) {
            var corner = corners.get(i % corners.size());
            x1[i] = corner.x1();
            x2[i] = corner.x2();
        }
        var line = ScreenPath.line(axes, x1, x2, count);
        var colour = Palette.pen(pen, theme).colour();
        double width = theme.size(WIDTH);
        surface.stroke(line, Stroke.rounded(theme.haloFor(colour).withOpacity(0.85), width + theme.size(2 * EDGE)));
        surface.stroke(line, new Stroke(colour, width, List.of(theme.size(6), theme.size(3)), false));
    }
}
