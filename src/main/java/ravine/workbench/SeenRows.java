package ravine.workbench;

import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.scatter.ScatterPanel;
import ravine.scatter.ScatterPlot;

/** The part of a scatter plot that was zoomed or dragged to, for as long as the table and the columns on the axes are the same. */
record SeenRows(String table, Axes axes) {

    static SeenRows of(ScatterPanel panel, Axes axes) {
        return new SeenRows(panel.plot().points().table().name(), axes);
    }

    boolean isOf(ScatterPlot plot) {
        var points = plot.points();
        return points.table().name().equals(table)
                && points.acrossAxis().title().equals(axes.across().title())
                && points.uprightAxis().title().equals(axes.upright().title());
    }

    /** The axes so many times as large about a place. */
    static Axes zoomed(Axes axes, Vec about, double factor) {
        return over(axes, ViewMoves.zoomed(axes.view(), about, 1 / factor));
    }

    /** The axes with what is at one pixel brought to another. */
    static Axes dragged(Axes axes, double fromX, double fromY, double toX, double toY) {
        return over(axes, ViewMoves.shifted(axes.view(), axes.at(fromX, fromY).minus(axes.at(toX, toY))));
    }

    private static Axes over(Axes axes, Box view) {
        return new Axes(
                Axis.linear(view.x1Min(), view.x1Max()).titled(axes.across().title()),
                Axis.linear(view.x2Min(), view.x2Max()).titled(axes.upright().title()),
                axes.frame());
    }
}
