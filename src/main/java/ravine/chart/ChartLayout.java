package ravine.chart;

import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Tick;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;

/** The frame of a chart within its figure and the ticks of its axes, by measured text. */
record ChartLayout(Axes axes, List<Tick> across, List<Tick> up) {

    private static final double PAD = 10;

    /** Least distance between ticks in pixels. */
    private static final double NEAREST = 34;

    private static final double NEAREST_ACROSS = 84;
    private static final int MOST = 12;

    /** No frame gets smaller than this, however small the figure. */
    private static final double LEAST = 24;

    /** The layout over a lower axis with such numbers at its ticks. */
    static ChartLayout of(
            Axis counted,
            AxisNumbers numbers,
            Axis upright,
            double width,
            double height,
            List<Curve> curves,
            Theme theme) {
        double text = theme.small().size();
        double top = theme.size(PAD) + text;
        double bottom = theme.size(AxisLines.TICK + AxisLines.GAP + PAD) + text;
        double frameHeight = Math.max(theme.size(LEAST), height - top - bottom);
        var up = AxisLines.ticksUpright(upright, frameHeight, count(frameHeight, theme.size(NEAREST)), theme);
        double left = theme.size(PAD + AxisLines.TICK + AxisLines.GAP)
                + Math.max(AxisLines.widest(up, theme), theme.size(3 * PAD));
        double right = theme.size(2 * PAD) + EndLabels.width(curves, Math.floor(frameHeight), theme);
        double frameWidth = Math.max(theme.size(LEAST), width - left - right);
        var frame = new Frame(
                Math.round(left) + 0.5, Math.round(top) + 0.5, Math.floor(frameWidth), Math.floor(frameHeight));
        var axes = new Axes(counted, upright, frame);
        var round = counted.ticks(count(frameWidth, theme.size(NEAREST_ACROSS)));
        double room = frame.right() - theme.small().width(counted.title()) - theme.size(PAD);
        var across = numbers.of(round).stream()
                .map(tick -> {
                    boolean fits =
                            axes.inPlaces().x(tick.place()) + theme.small().width(tick.label()) / 2 <= room;
                    return new Tick(tick.place(), fits ? tick.label() : "");
                })
                .toList();
        return new ChartLayout(axes, across, up);
    }

    private static int count(double length, double nearest) {
        return (int) Math.max(2, Math.min(MOST, length / nearest));
    }
}
