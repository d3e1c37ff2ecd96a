package ravine.landscape;

import java.util.List;
import ravine.draw.Frame;

/** How much of a landscape a box on the picture covers: of its surface, seen or not, and of the labels along its edges. */
final class CoveredLandscape {

    /** Points of the surface each way, at most. */
    private static final int MOST = 40;

    /** What it would cost to cover the whole surface, in pixels of a path: of a legend over a corner of it about what a marker costs. */
    private static final double SURFACE = 10_000;

    /** What it would cost to cover all labels of an edge. */
    private static final double LABELS = 4_000;

    /** Points along the labels of an edge, and how far from it they are in pixels. */
    private static final int ALONG = 32;

    private static final double LABEL = 16;

    /** How much longer an upright axis is with the title above it. */
    private static final double WITH_TITLE = 1.2;

    /** Where points of the surface that lie evenly over the floor are seen; not a number where they are beyond the box. */
    private final double[] x;

    private final double[] y;
    private final List<EdgeAxis> axes;

    CoveredLandscape(Landform landform, Lens lens, List<EdgeAxis> axes) {
        this.axes = axes;
        var terrain = landform.terrain();
        int across = Math.min(MOST, terrain.columns());
        int up = Math.min(MOST, terrain.rows());
        x = new double[across * up];
        y = new double[across * up];
        for (int k = 0; k < x.length; k++) {
            int column = k % across * (terrain.columns() - 1) / Math.max(1, across - 1);
            int row = k / across * (terrain.rows() - 1) / Math.max(1, up - 1);
            double height = terrain.height(column, row);
            x[k] = lens.x(terrain.east(column), terrain.north(row));
            y[k] = landform.isWithin(height) ? lens.y(terrain.east(column), terrain.north(row), height) : Double.NaN;
        }
    }

    /** What it costs to cover what is under a box, in pixels of a path. */
    double by(Frame box) {
        int covered = 0;
        for (int k = 0; k < x.length; k++) {
            covered += box.contains(x[k], y[k]) ? 1 : 0;
        }
        return SURFACE * covered / x.length
                + axes.stream().mapToDouble(axis -> labels(axis, box)).sum();
    }

    private static double labels(EdgeAxis axis, Frame box) {
        double away = axis.theme().size(LABEL);
        int covered = 0;
        for (int k = 0; k < ALONG; k++) {
            double part = (k + 0.5) / ALONG * (axis.upright() ? WITH_TITLE : 1);
            double atX = axis.fromX() + part * (axis.toX() - axis.fromX()) + away * axis.outX();
            double atY = axis.fromY() + part * (axis.toY() - axis.fromY()) + away * axis.outY();
            covered += box.contains(atX, atY) ? 1 : 0;
        }
        return LABELS * covered / ALONG;
    }
}
