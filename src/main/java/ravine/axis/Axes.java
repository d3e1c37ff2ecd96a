package ravine.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import ravine.Box;
import ravine.Vec;
import ravine.draw.Frame;

/** The map from a box of the plane to a frame of the figure. */
public record Axes(Box view, Frame frame) {

    /** Axes with one unit equally long both ways: the box is grown about its centre until it has the frame's shape. */
    public static Axes equal(Box wished, Frame frame) {
        double unit = Math.max(wished.width() / frame.width(), wished.height() / frame.height());
        double growX1 = (unit * frame.width() - wished.width()) / 2;
        double growX2 = (unit * frame.height() - wished.height()) / 2;
        if (!Double.isFinite(growX1 + growX2)) {
            return free(wished, frame);
        }
        var view = new Box(
                wished.x1Min() - growX1, wished.x1Max() + growX1, wished.x2Min() - growX2, wished.x2Max() + growX2);
        return new Axes(view, frame);
    }

    /** Axes on which the box fills the frame, each direction with a scale of its own. */
    public static Axes free(Box wished, Frame frame) {
        return new Axes(wished, frame);
    }

    public double x(double x1) {
        return frame.left() + (x1 - view.x1Min()) / view.width() * frame.width();
    }

    public double y(double x2) {
        return frame.top() + (view.x2Max() - x2) / view.height() * frame.height();
    }

    /** The point of the plane under a pixel. */
    public Vec at(double x, double y) {
        return new Vec(
                view.x1Min() + (x - frame.left()) / frame.width() * view.width(),
                view.x2Max() - (y - frame.top()) / frame.height() * view.height());
    }

    /** The point under a pixel with no more decimals than a pixel can tell apart. */
    public Vec near(double x, double y) {
        var exact = at(x, y);
        return new Vec(
                rounded(exact.x1(), view.width() / frame.width()), rounded(exact.x2(), view.height() / frame.height()));
    }

    private static double rounded(double value, double pixel) {
        int decimals = -(int) Math.floor(Math.log10(pixel));
        return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** Whether others are equal; first whether they are the same or of another size, for Java writes what compares records when it is first needed, and that takes long. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isLike(Axes other) {
        return this == other || (frame.width() == other.frame.width() && equals(other));
    }

    public boolean shows(double x1, double x2) {
        return view.contains(new Vec(x1, x2));
    }
}
