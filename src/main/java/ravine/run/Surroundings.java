package ravine.run;

import ravine.Vec;
import ravine.objective.Objective;

/**
 * How f changes from a place to those on a circle about it: the least and the greatest change, each sought between the directions
 * tried, and what rounding may make of a change.
 */
record Surroundings(double least, double greatest, double rounding) {

    private static final int DIRECTIONS = 32;
    private static final int SECTIONS = 24;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    static Surroundings of(Objective objective, Vec centre, double radius) {
        double here = objective.value(centre.x1(), centre.x2());
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        double lowest = 0;
        double size = Math.abs(here);
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = (i + 0.5) * 2 * Math.PI / DIRECTIONS;
            double change = change(objective, centre, radius, angle, here);
            size = Double.isFinite(change) ? Math.max(size, Math.abs(here + change)) : size;
            lowest = change < least ? angle : lowest;
            least = change < least ? change : least;
            greatest = change > greatest ? change : greatest;
        }
        least = Math.min(least, refined(objective, centre, radius, lowest, here));
        return new Surroundings(least, greatest, 8 * Math.ulp(size));
    }

    private static double change(Objective objective, Vec centre, double radius, double angle, double here) {
        double value = objective.value(centre.x1() + radius * Math.cos(angle), centre.x2() + radius * Math.sin(angle));
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value - here;
    }

    /** The least change about a direction, by golden sections. */
    private static double refined(Objective objective, Vec centre, double radius, double angle, double here) {
        double low = angle - 2 * Math.PI / DIRECTIONS;
        double high = angle + 2 * Math.PI / DIRECTIONS;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < SECTIONS; i++) {
            double left = high - GOLDEN * (high - low);
            double right = low + GOLDEN * (high - low);
            double leftChange = change(objective, centre, radius, left, here);
            double rightChange = change(objective, centre, radius, right, here);
            least = Math.min(least, Math.min(leftChange, rightChange));
            if (leftChange <= rightChange) {
                high = right;
            } else {
                low = left;
            }
        }
        return least;
    }

    /** Whether f is higher all around. */
    boolean rises() {
        return least > rounding;
    }

    /** Whether f is lower all around. */
    boolean falls() {
        return greatest < -rounding;
    }
}
