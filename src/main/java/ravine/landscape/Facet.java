package ravine.landscape;

/** A triangle within a cell, by three corners anticlockwise from above. */
final class Facet {

    /** A smaller one, as a part of a cell, is none. */
    private static final double SLIGHT = 1e-9;

    /** A place in a cell, in parts of its sides from the south-west, and its height. */
    record Corner(double a, double b, double height) {}

    private final Corner[] corners;
    private final double area;
    private final double slopeA;
    private final double slopeB;

    Facet(Corner first, Corner second, Corner third) {
        corners = new Corner[] {first, second, third};
        area = beside(0, third.a, third.b);
        double up = second.height - first.height;
        double on = third.height - first.height;
        slopeA = (up * (third.b - first.b) - on * (second.b - first.b)) / area;
        slopeB = (on * (second.a - first.a) - up * (third.a - first.a)) / area;
    }

    /** Whether it is none. */
    boolean isSlight() {
        return !(area > SLIGHT);
    }

    Corner corner(int k) {
        return corners[k];
    }

    /** How much it rises from one side of the cell to the other. */
    double slopeA() {
        return slopeA;
    }

    double slopeB() {
        return slopeB;
    }

    /** The height of its plane. */
    double height(double a, double b) {
        return corners[0].height + slopeA * (a - corners[0].a) + slopeB * (b - corners[0].b);
    }

    boolean contains(double a, double b) {
        double slack = -SLIGHT * area;
        return beside(0, a, b) >= slack && beside(1, a, b) >= slack && beside(2, a, b) >= slack;
    }

    /** Where a way from a place by so much comes to a line on which a side is, first after a part of the way. */
    double crossing(double a, double b, double byA, double byB, double after) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int side = 0; side < corners.length; side++) {
            double here = beside(side, a, b);
            double at = here / (here - beside(side, a + byA, b + byB));
            if (at > after && at < nearest) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** How far left of a side a place is, times the side's length. */
    private double beside(int side, double a, double b) {
        var from = corners[side];
        var to = corners[side == 2 ? 0 : side + 1];
        return (to.a - from.a) * (b - from.b) - (to.b - from.b) * (a - from.a);
    }
}
