package ravine.figure;

import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;

/** An arrowhead on the edge of the frame with its tip at (x, y), pointing along the unit direction (toX, toY). */
public record EdgeArrow(double x, double y, double toX, double toY) {

    private static final double LENGTH = 17;
    private static final double HALF_WIDTH = 9;
    private static final double MARGIN = 3;

    /** The arrow at the point of the frame nearest to a point outside of the view. */
    public static EdgeArrow towards(Axes axes, double x1, double x2, Theme theme) {
        var frame = axes.frame().inset(theme.size(MARGIN));
        double pointX = pixel(axes.x(x1));
        double pointY = pixel(axes.y(x2));
        double x = Math.max(frame.left(), Math.min(frame.right(), pointX));
        double y = Math.max(frame.top(), Math.min(frame.bottom(), pointY));
        double distance = Math.hypot(pointX - x, pointY - y);
        return new EdgeArrow(x, y, (pointX - x) / distance, (pointY - y) / distance);
    }

    /** A pixel coordinate near enough to compute with; an immense one keeps its side. */
    private static double pixel(double coordinate) {
        return Math.max(-1e9, Math.min(1e9, coordinate));
    }

    /** The same so many pixels aside. */
    public EdgeArrow beside(Vec aside) {
        return new EdgeArrow(x + aside.x1(), y + aside.x2(), toX, toY);
    }

    /** The edge of the arrowhead. */
    public Polylines outline(Theme theme) {
        double length = theme.size(LENGTH);
        double half = theme.size(HALF_WIDTH);
        double tailX = x - length * toX;
        double tailY = y - length * toY;
        return Polylines.ring(
                x,
                y,
                tailX - half * toY,
                tailY + half * toX,
                x - 0.75 * length * toX,
                y - 0.75 * length * toY,
                tailX + half * toY,
                tailY - half * toX);
    }

    public void draw(Surface surface, Colour colour, Theme theme) {
        var head = outline(theme);
        surface.stroke(head, Stroke.of(theme.ink(), theme.size(4)));
        surface.stroke(head, Stroke.of(theme.haloFor(colour), theme.size(2.6)));
        surface.fill(head, colour);
    }
}
