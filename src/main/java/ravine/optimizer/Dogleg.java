package ravine.optimizer;

import ravine.Symmetric;
import ravine.Vec;

/** The dogleg path: from here down the gradient to where the parabola is lowest that way, then straight to its minimum. */
final class Dogleg {

    private Dogleg() {}

    /** The last point of the path within the radius; without a minimum the lowest point down the gradient. */
    static Vec step(Vec g, Symmetric h, double radius) {
        double length = g.norm();
        if (length == 0) {
            return Vec.ZERO;
        }
        double bend = g.dot(h.times(g));
        var edge = g.times(-radius / length);
        var lowest = g.times(-length * length / bend);
        if (!(bend > 0) || lowest.norm() >= radius) {
            return edge;
        }
        if (!(h.smallestEigenvalue() > 0)) {
            return lowest;
        }
        var minimum = h.solve(g).times(-1);
        return minimum.norm() <= radius ? minimum : lowest.plus(crossing(lowest, minimum.minus(lowest), radius));
    }

    /** The part of a leg from {@code corner} that lies within the radius. */
    private static Vec crossing(Vec corner, Vec leg, double radius) {
        double a = leg.dot(leg);
        double b = corner.dot(leg);
        double c = corner.dot(corner) - radius * radius;
        return leg.times((Math.sqrt(b * b - a * c) - b) / a);
    }
}
