package ravine.icon;

import java.util.ArrayList;
import java.util.List;
import ravine.Vec;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;

/** The square with round corners in which the icon lies, clockwise on the screen. */
record RoundedSquare(Polylines corners) {

    private static final double MARGIN = 0.03;
    private static final double RADIUS = 0.2;
    private static final int ARC = 16;

    static RoundedSquare of(double pixels) {
        double near = (MARGIN + RADIUS) * pixels;
        double far = pixels - near;
        double[] centresX = {far, near, near, far};
        double[] centresY = {far, far, near, near};
        var builder = new PolylineBuilder();
        for (int corner = 0; corner < 4; corner++) {
            for (int i = 0; i <= ARC; i++) {
                double angle = Math.PI / 2 * (corner + (double) i / ARC);
                builder.add(
                        centresX[corner] + RADIUS * pixels * Math.cos(angle),
                        centresY[corner] + RADIUS * pixels * Math.sin(angle));
            }
        }
        builder.close();
        return new RoundedSquare(builder.build());
    }

    /** The part of a convex ring that lies in the square: Sutherland and Hodgman 1974, edge by edge. */
    Polylines cut(Polylines ring) {
        var inside = new ArrayList<Vec>();
        for (int i = ring.start(0); i < ring.end(0) - 1; i++) {
            inside.add(new Vec(ring.x(i), ring.y(i)));
        }
        List<Vec> left = inside;
        for (int i = 0; i + 1 < corners.end(0); i++) {
            left = beside(new Vec(corners.x(i), corners.y(i)), new Vec(corners.x(i + 1), corners.y(i + 1)), left);
        }
        var builder = new PolylineBuilder();
        left.forEach(point -> builder.add(point.x1(), point.x2()));
        builder.close();
        return builder.build();
    }

    private static List<Vec> beside(Vec from, Vec to, List<Vec> ring) {
        var kept = new ArrayList<Vec>();
        for (int i = 0; i < ring.size(); i++) {
            var point = ring.get(i);
            var next = ring.get((i + 1) % ring.size());
            double here = side(from, to, point);
            double there = side(from, to, next);
            if (here >= 0) {
                kept.add(point);
            }
            if (here >= 0 != there >= 0) {
                kept.add(point.plus(next.minus(point).times(here / (here - there))));
            }
        }
        return kept;
    }

    /** Positive inside. */
    private static double side(Vec from, Vec to, Vec point) {
        var edge = to.minus(from);
        var away = point.minus(from);
        return edge.x1() * away.x2() - edge.x2() * away.x1();
    }
}
