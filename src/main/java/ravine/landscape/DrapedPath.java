package ravine.landscape;

import ravine.trace.Trace;

/** What lays the way of a method over a landscape: straight in the plane from step to step, at the heights of f, with a vertex wherever it crosses a side or the diagonal of a cell. Mutable: it goes from vertex to vertex. */
final class DrapedPath {

    /** Steps nearer to the one before than this are left out, in pixels. */
    private static final double TOO_NEAR = 0.2;

    private final Landform landform;
    private final double[] heights;
    private final CellWalk walk;
    private final GroundLine line = new GroundLine();
    private double lastEast;
    private double lastNorth;
    private boolean wasWithin;
    private boolean wasInside;
    private double beforeEast;
    private double beforeNorth;
    private double beforeHeight = Double.NaN;

    private DrapedPath(Landform landform, double... heights) {
        this.landform = landform;
        this.heights = heights;
        walk = new CellWalk(landform.terrain());
    }

    /** The way of a method whose steps are at these heights. */
    static GroundLine of(Trace trace, Landform landform, double... heights) {
        var path = new DrapedPath(landform, heights);
        path.jump(trace.x1(0), trace.x2(0), 0);
        for (int step = 1; step < trace.length(); step++) {
            path.go(trace.x1(step), trace.x2(step), step);
        }
        return path.line;
    }

    /** Begins at a point. */
    private void jump(double x1, double x2, int step) {
        line.end();
        wasWithin = false;
        wasInside = false;
        beforeHeight = Double.NaN;
        lastEast = landform.east(x1);
        lastNorth = landform.north(x2);
        if (isNear(lastEast) && isNear(lastNorth)) {
            vertex(lastEast, lastNorth, heights[step], step);
        }
    }

    /** Whether a coordinate is no number, or so large that a line to it cannot be computed. */
    private static boolean isNear(double coordinate) {
        return Math.abs(coordinate) < 1e12;
    }

    private void go(double x1, double x2, int step) {
        double east = landform.east(x1);
        double north = landform.north(x2);
        if (!isNear(east) || !isNear(north) || !isNear(lastEast) || !isNear(lastNorth)) {
            jump(x1, x2, step);
            return;
        }
        double way = Math.abs(east - lastEast) + Math.abs(north - lastNorth);
        double height = heights[step];
        if (way < TOO_NEAR && Math.abs(height - beforeHeight) < TOO_NEAR) {
            return;
        }
        over(lastEast, lastNorth, east, north, step);
        vertex(east, north, height, step);
        lastEast = east;
        lastNorth = north;
    }

    /** Adds the vertices between two steps. */
    private void over(double fromEast, double fromNorth, double toEast, double toNorth, int step) {
        var terrain = landform.terrain();
        double column = terrain.column(fromEast);
        double row = terrain.row(fromNorth);
        double across = terrain.column(toEast) - column;
        double up = terrain.row(toNorth) - row;
        var part = new WayPart(column, across, terrain.columns() - 1, row, up, terrain.rows() - 1);
        double begin = part.from();
        double end = part.to();
        if (!(begin < end)) {
            return;
        }
        if (begin > 0) {
            at(fromEast + (toEast - fromEast) * begin, fromNorth + (toNorth - fromNorth) * begin, step);
        }
        walk.start(column + across * begin, row + up * begin, across, up, end - begin);
        while (walk.next()) {
            double to = begin + walk.to();
            if (to < 1) {
                at(fromEast + (toEast - fromEast) * to, fromNorth + (toNorth - fromNorth) * to, step);
            }
        }
    }

    private void at(double east, double north, int step) {
        vertex(east, north, landform.height(landform.at(east, north)), step);
    }

    /** Goes on to a vertex, cut where the way leaves the box or comes into it. */
    private void vertex(double east, double north, double height, int step) {
        boolean inside = isInside(east, north);
        boolean within = landform.isWithin(height) && inside;
        boolean cut = wasWithin != within && inside && wasInside && !Double.isNaN(height - beforeHeight);
        if (cut) {
            double top = landform.heights().tall();
            double edge = Math.max(height, beforeHeight) > top ? top : 0;
            double share = Math.max(0, Math.min(1, (edge - beforeHeight) / (height - beforeHeight)));
            line.add(
                    beforeEast + share * (east - beforeEast),
                    beforeNorth + share * (north - beforeNorth),
                    Double.isInfinite(height) || Double.isInfinite(beforeHeight)
                            ? (within ? height : beforeHeight)
                            : beforeHeight + share * (height - beforeHeight),
                    step);
        }
        if (within) {
            line.add(east, north, height, step);
        } else {
            line.end();
        }
        wasWithin = within;
        wasInside = inside;
        beforeEast = east;
        beforeNorth = north;
        beforeHeight = height;
    }

    private boolean isInside(double east, double north) {
        var terrain = landform.terrain();
        double most = terrain.east(terrain.columns() - 1) * (1 + 1e-9);
        double farthest = terrain.north(terrain.rows() - 1) * (1 + 1e-9);
        return Math.abs(east) <= most && Math.abs(north) <= farthest;
    }
}
