package ravine.contour;

import ravine.Box;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.draw.Frame;

/**
 * A function of two numbers over a part of their plane.
 *
 * @param equalAspect whether one unit is equally long both ways; then more is seen than the axes ask for
 * @param title what the values are
 * @param note what else is to be known of them, below the frame; may be empty
 * @param most so many points each way are computed at most; where those are fewer than show something, f is not asked between them either
 */
public record Landscape(
        RowFiller values, Axis across, Axis upright, boolean equalAspect, String title, String note, int most) {

    /** More points each way show no more. */
    public static final int MOST = 400;

    /** One without a note, of which as many points are computed as show something. */
    public Landscape(RowFiller values, Axis across, Axis upright, boolean equalAspect, String title) {
        this(values, across, upright, equalAspect, title, "", MOST);
    }

    /** A function of x₁ and x₂ over a box. */
    public static Landscape of(RowFiller values, Box view, boolean equalAspect) {
        return new Landscape(
                values,
                Axis.linear(view.x1Min(), view.x1Max()).titled("x₁"),
                Axis.linear(view.x2Min(), view.x2Max()).titled("x₂"),
                equalAspect,
                "f");
    }

    /** The same with other titles of its axes and its values. */
    public Landscape titled(String acrossTitle, String uprightTitle, String other) {
        return new Landscape(
                values, across.titled(acrossTitle), upright.titled(uprightTitle), equalAspect, other, note, most);
    }

    /** The same with a note. */
    public Landscape noted(String words) {
        return new Landscape(values, across, upright, equalAspect, title, words, most);
    }

    /** The same with so many points each way at most. */
    public Landscape withMost(int points) {
        return new Landscape(values, across, upright, equalAspect, title, note, points);
    }

    /** The same with a question before each row of points, which may end the work by an exception. */
    public Landscape asking(Runnable question) {
        return new Landscape(new AskingRows(values, question), across, upright, equalAspect, title, note, most);
    }

    /** The axes in a frame. */
    public Axes in(Frame frame) {
        return equalAspect ? Axes.equal(across, upright, frame) : new Axes(across, upright, frame);
    }

    /** How many times as wide as high it is seen best. */
    public double shape() {
        return equalAspect ? across.length() / upright.length() : 4.0 / 3;
    }

    /** The values by places of the scales, between which a row has equal steps. */
    public RowFiller byPlace() {
        return across.scale() == Scale.LINEAR && upright.scale() == Scale.LINEAR
                ? values
                : (from, step, up, into) -> {
                    double x2 = upright.scale().value(up);
                    for (int i = 0; i < into.length; i++) {
                        into[i] = values.value(across.scale().value(from + i * step), x2);
                    }
                };
    }
}
