package ravine.run;

import ravine.Box;
import ravine.Vec;

/**
 * How runs are looked at: the view, and how much more than that a picture may show.
 *
 * @param equalAspect whether a unit is equally long both ways; then a picture shows more than the view where it has another shape
 * @param height how many times as high as it is wide a picture is at most
 */
public record Sight(Box view, boolean equalAspect, double height) {

    /** How many times as wide as it is high a picture is at most. */
    private static final double WIDTH = 2;

    /** A picture whose shape is not known is no higher than it is wide. */
    public static final double USUAL_HEIGHT = 1;

    /** The view as pictures show it that are no higher than wide. */
    public Sight(Box view, boolean equalAspect) {
        this(view, equalAspect, USUAL_HEIGHT);
    }

    /** Whether some picture shows a point. */
    boolean mayShow(Vec at) {
        double across = equalAspect ? Math.max(view.width(), WIDTH * view.height()) : view.width();
        double upright = equalAspect ? Math.max(view.height(), height * view.width()) : view.height();
        var fromCentre = at.minus(view.centre());
        return Math.abs(fromCentre.x1()) <= across / 2 && Math.abs(fromCentre.x2()) <= upright / 2;
    }
}
