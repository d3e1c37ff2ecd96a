package ravine.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ravine.Box;
import ravine.Vec;
import ravine.draw.Frame;

/** The map from pairs of numbers to the pixels of a frame. */
public record Axes(Axis across, Axis upright, Frame frame) {

    /** Axes with one unit equally long both ways: each is grown about its middle until both have the frame's shape, unless that is infinitely far. */
    public static Axes equal(Axis across, Axis upright, Frame frame) {
        double unit = Math.max(across.length() / frame.width(), upright.length() / frame.height());
        double growAcross = (unit * frame.width() - across.length()) / 2;
        double growUpright = (unit * frame.height() - upright.length()) / 2;
        return across.canGrow(growAcross) && upright.canGrow(growUpright)
                ? new Axes(across.grown(growAcross), upright.grown(growUpright), frame)
                : new Axes(across, upright, frame);
    }

    /** Linear axes on which a box fills the frame, each direction with a unit of its own. */
    public static Axes free(Box view, Frame frame) {
        return new Axes(Axis.linear(view.x1Min(), view.x1Max()), Axis.linear(view.x2Min(), view.x2Max()), frame);
    }

    /** The part of the plane that is shown, in places of the scales. */
    public Box view() {
        return new Box(across.from(), across.to(), upright.from(), upright.to());
    }

    public double x(double value) {
        return frame.left() + (across.scale().place(value) - across.from()) / across.length() * frame.width();
    }

    public double y(double value) {
        return frame.top() + (upright.to() - upright.scale().place(value)) / upright.length() * frame.height();
    }

    /** The numbers under a pixel. */
    public Vec at(double x, double y) {
        return new Vec(
                across.scale().value(across.from() + (x - frame.left()) / frame.width() * across.length()),
                upright.scale().value(upright.to() - (y - frame.top()) / frame.height() * upright.length()));
    }

    /** The numbers under a pixel with no more decimals than a pixel can tell apart. */
    public Vec near(double x, double y) {
        var exact = at(x, y);
        return new Vec(
                rounded(exact.x1(), across.scale().span(exact.x1(), across.length() / frame.width())),
                rounded(exact.x2(), upright.scale().span(exact.x2(), upright.length() / frame.height())));
    }

    private static double rounded(double value, double pixel) {
        int decimals = -(int) Math.floor(Math.log10(Math.max(Double.MIN_VALUE, pixel)));
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    public boolean shows(double x, double y) {
        return across.shows(x) && upright.shows(y);
    }

    public boolean areLinear() {
        return across.scale() == Scale.LINEAR && upright.scale() == Scale.LINEAR;
    }

    /** The same frame with places of the scales for numbers; straight lines of the figure are straight in these. */
    public Axes inPlaces() {
        return areLinear() ? this : new Axes(across.inPlaces(), upright.inPlaces(), frame);
    }

    /** Whether all numbers have the same pixels on others; titles do not matter. */
    public boolean isLike(Axes other) {
        return frame.width() == other.frame.width()
                && frame.height() == other.frame.height()
                && frame.left() == other.frame.left()
                && frame.top() == other.frame.top()
                && across.isLike(other.across)
                && upright.isLike(other.upright);
    }

    public Axes titled(String acrossTitle, String uprightTitle) {
        return new Axes(across.titled(acrossTitle), upright.titled(uprightTitle), frame);
    }
}
