package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.TextLine;
import ravine.session.MapMeasure;
import ravine.sweep.MapAxis;
import ravine.sweep.RunMap;

/** A map of runs by one measure, with what theory knows, and its legend beside it: nothing of it moves. */
public final class MapPanel implements Panel {

    private static final double PAD = 14;
    private static final double LEAST = 24;

    private final Axes axes;
    private final List<Layer> still;

    private MapPanel(Axes axes, List<Layer> still) {
        this.axes = axes;
        this.still = List.copyOf(still);
    }

    /** The figure of a map alone, of so many pixels. */
    public static Figure figure(
            RunMap map, MapMeasure measure, String title, double width, double height, Theme theme) {
        var panel = of(map, measure, title, width, height, theme);
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    /** The panel of a map, alone in a figure of so many pixels. */
    public static MapPanel of(RunMap map, MapMeasure measure, String title, double width, double height, Theme theme) {
        var plan = map.plan();
        var colouring = MapColours.of(map, measure);
        var rows = MapLegend.rows(colouring);
        var heading = List.of(
                plan.session()
                        .tracks()
                        .get(plan.track())
                        .recipe()
                        .spec()
                        .about()
                        .name(),
                "after %s steps".formatted(plan.session().problem().steps()));
        double legend = MapLegend.width(heading, colouring, rows, theme);
        var guess = new Axes(axis(plan.across()), axis(plan.upright()), new Frame(0, 0, width, height));
        double pad = theme.size(PAD);
        double left = pad
                + theme.body().width(plan.upright().symbol())
                + theme.size(9 + AxisLines.TICK + AxisLines.GAP)
                + AxisLines.widest(AxisLines.ticksUpright(guess, theme), theme);
        double top = pad + (title.isEmpty() ? 0 : theme.title().size() + theme.size(8));
        double bottom =
                theme.size(AxisLines.TICK + AxisLines.GAP + 29) + theme.small().size();
        double least = theme.size(LEAST);
        var frame = new Frame(
                Math.round(left) + 0.5,
                Math.round(top) + 0.5,
                Math.floor(Math.max(least, width - left - legend - 2.5 * pad)),
                Math.floor(Math.max(least, height - top - bottom)));
        var axes = new Axes(guess.across(), guess.upright(), frame);
        var layers = new ArrayList<Layer>();
        layers.add(new MapCellsLayer(axes, plan, colouring, theme));
        layers.add(new MapTheoryLayer(axes, MapTheory.of(map), theme));
        if (plan.isOverStarts()) {
            layers.add(new AttractorMarks(axes, map.attractors(), theme));
        }
        layers.add(AxisLines.of(axes, theme));
        layers.add(new MapLegend(
                new Frame(frame.right() + 1.5 * pad, frame.top(), legend, frame.height()),
                heading,
                colouring,
                rows,
                theme));
        if (!title.isEmpty()) {
            layers.add(new TextLine("title", title, frame.left(), frame.top() - theme.size(10), theme.title()));
        }
        return new MapPanel(axes, layers);
    }

    /** The axis on which each cell has its value in its middle. */
    private static Axis axis(MapAxis values) {
        double from = values.scale().place(values.values().get(0));
        double to = values.scale().place(values.values().get(values.count() - 1));
        double half = (to - from) / (values.count() - 1) / 2;
        return new Axis(from - half, to + half, values.scale(), values.symbol());
    }

    @Override
    public Frame frame() {
        return axes.frame();
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    @Override
    public List<Layer> moving(int step) {
        return List.of();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return axes.frame().contains(x, y) ? Optional.of(axes.at(x, y)) : Optional.empty();
    }
}
