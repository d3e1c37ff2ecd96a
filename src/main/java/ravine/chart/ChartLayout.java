package ravine.chart;

import java.util.List;
import ravine.Box;
import ravine.axis.Axes;
import ravine.axis.Scale;
import ravine.axis.Tick;
import ravine.axis.Ticks;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;

/** The frame of a chart within its figure and the ticks of its axes, by measured text. */
record ChartLayout(Axes axes, List<Tick> across, List<Tick> upright) {

    private static final double PAD = 10;

    /** Least distance between ticks in pixels. */
    private static final double NEAREST = 34;

    private static final double NEAREST_ACROSS = 84;
    private static final int MOST = 12;

    /** No frame gets smaller than this, however small the figure. */
    private static final double LEAST = 24;

    static ChartLayout of(
            double end,
            AxisExtent extent,
            Scale scaling,
            double width,
            double height,
            ChartTitles titles,
            EndLabels labels,
            Theme theme) {
        double text = theme.small().size();
        double top = theme.size(PAD) + text;
        double bottom = theme.size(AxisLines.TICK + AxisLines.GAP + PAD) + text;
        double frameHeight = Math.max(theme.size(LEAST), height - top - bottom);
        var upright = scaling.ticks(extent.from(), extent.to(), count(frameHeight, theme.size(NEAREST)));
        double left = theme.size(PAD + AxisLines.TICK + AxisLines.GAP)
                + Math.max(AxisLines.widest(upright, theme), theme.size(3 * PAD));
        double right = theme.size(2 * PAD) + labels.width(Math.floor(frameHeight));
        double frameWidth = Math.max(theme.size(LEAST), width - left - right);
        var frame = new Frame(
                Math.round(left) + 0.5, Math.round(top) + 0.5, Math.floor(frameWidth), Math.floor(frameHeight));
        var axes = Axes.free(new Box(0, end, extent.from(), extent.to()), frame);
        var round = Ticks.between(0, end, count(frameWidth, theme.size(NEAREST_ACROSS))).stream();
        double room = frame.right() - theme.small().width(titles.across()) - theme.size(PAD);
        var across = round.filter(tick -> Math.rint(tick.value()) == tick.value())
                .map(tick -> {
                    var label = "" + (long) tick.value();
                    boolean fits = axes.x(tick.value()) + theme.small().width(label) / 2 <= room;
                    return new Tick(tick.value(), fits ? label : "");
                })
                .toList();
        return new ChartLayout(axes, across, upright);
    }

    private static int count(double length, double nearest) {
        return (int) Math.max(2, Math.min(MOST, length / nearest));
    }
}
