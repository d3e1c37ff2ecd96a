package ravine.path;

import java.util.Optional;
import ravine.axis.Axes;
import ravine.draw.Frame;

/**
 * Cells of a part of the plane that is larger than a view, each smaller than a pixel. Sides and places are round in binary, so that views
 * near each other have the same grid; which one a view has depends on the view alone.
 */
record DecimationGrid(double left, double bottom, double cellWidth, double cellHeight, int across, int up) {

    /** More cells are not worth their memory. */
    private static final double MOST = 1 << 28;

    /** How much longer the grid is than the view each way, at least; it may stand off the view's centre by an eighth of its side. */
    private static final double LONGER = 4.0 / 3;

    /** The grid around a view, of cells whose sides are at most so many pixels and more than half as many; empty where numbers are too coarse for it. */
    static Optional<DecimationGrid> around(Axes axes, double pixels) {
        var view = axes.view();
        double cellWidth = roundBelow(pixels * view.width() / axes.frame().width());
        double cellHeight = roundBelow(pixels * view.height() / axes.frame().height());
        double width = 2 * roundBelow(LONGER * view.width());
        double height = 2 * roundBelow(LONGER * view.height());
        double left = start(view.centre().x1(), width);
        double bottom = start(view.centre().x2(), height);
        double across = width / cellWidth;
        double up = height / cellHeight;
        boolean holds = left <= view.x1Min()
                && bottom <= view.x2Min()
                && left + width >= view.x1Max()
                && bottom + height >= view.x2Max()
                && cellWidth >= Double.MIN_NORMAL
                && cellHeight >= Double.MIN_NORMAL
                && across * up <= MOST;
        return holds
                ? Optional.of(new DecimationGrid(left, bottom, cellWidth, cellHeight, (int) across, (int) up))
                : Optional.empty();
    }

    private static double roundBelow(double length) {
        return Math.scalb(1.0, Math.getExponent(length));
    }

    private static double start(double centre, double side) {
        double round = side / 8;
        return Math.floor((centre - side / 2) / round) * round;
    }

    /** The cells as a frame, a pixel to each. */
    Frame frame() {
        return new Frame(0, 0, across, up);
    }

    double column(double x1) {
        return (x1 - left) / cellWidth;
    }

    double row(double x2) {
        return (x2 - bottom) / cellHeight;
    }

    boolean has(double column, double row) {
        return column >= 0 && row >= 0 && column < across && row < up;
    }

    /** Whether a straight way between two places, not both on it, may come over it. */
    boolean mayCross(double column, double row, double toColumn, double toRow) {
        return !(column < 0 && toColumn < 0)
                && !(row < 0 && toRow < 0)
                && !(column >= across && toColumn >= across)
                && !(row >= up && toRow >= up)
                && !Double.isNaN(column + row)
                && !Double.isNaN(toColumn + toRow);
    }
}
