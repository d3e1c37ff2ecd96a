package ravine.scatter;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxesPanel;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.TextLine;
import ravine.spec.DisplayNumber;

/** A scatter plot in its frame: the points stand still, the models move. */
public final class ScatterPanel implements AxesPanel {

    /** Sizes in pixels, before the theme scales them. */
    private static final double PAD = 14;

    private static final double LEAST = 24;
    private static final double AROUND_SELECTED = 5;

    /** How far from a point the pointer still takes hold of it. */
    private static final double REACH = 9;

    private final ScatterPlot plot;
    private final Axes axes;
    private final Theme theme;
    private final OptionalInt selected;
    private final List<Layer> still;

    private ScatterPanel(ScatterPlot plot, Axes axes, Theme theme, OptionalInt selected, List<Layer> still) {
        this.plot = plot;
        this.axes = axes;
        this.theme = theme;
        this.selected = selected;
        this.still = still;
    }

    /** The panel in a part of a figure, with axes on which all points lie. */
    public static ScatterPanel of(ScatterPlot plot, Frame room, Theme theme) {
        var points = plot.points();
        return of(plot, new Axes(points.acrossAxis(), points.uprightAxis(), room), room, theme);
    }

    /** The same with the ranges of these axes, wherever the points lie. */
    public static ScatterPanel of(ScatterPlot plot, Axes ranges, Frame room, Theme theme) {
        var axes = new Axes(ranges.across(), ranges.upright(), frame(ranges, room, theme));
        var layers = new ArrayList<Layer>();
        layers.add(AxisLines.of(axes, theme));
        layers.add(new PointDots(axes, plot.points(), theme));
        layers.addAll(heading(plot, axes, theme));
        return new ScatterPanel(plot, axes, theme, OptionalInt.empty(), List.copyOf(layers));
    }

    /** The same with a row marked. */
    public ScatterPanel select(OptionalInt row) {
        return new ScatterPanel(plot, axes, theme, row, still);
    }

    /** The row that is marked, from 0. */
    public OptionalInt selected() {
        return selected;
    }

    /** The same points with other models. */
    public ScatterPanel with(ScatterPlot other) {
        return new ScatterPanel(other, axes, theme, selected, still);
    }

    private static Frame frame(Axes ranges, Frame room, Theme theme) {
        double small = theme.small().size();
        double tick = theme.size(AxisLines.TICK + AxisLines.GAP);
        var whole = new Axes(ranges.across(), ranges.upright(), room);
        double left = theme.size(PAD) + AxisLines.roomLeft(whole, theme);
        double top = theme.size(PAD) + theme.body().size() + small + theme.size(22);
        double bottom = tick + small + theme.size(17) + theme.size(PAD);
        double least = theme.size(LEAST);
        return new Frame(
                Math.round(room.left() + left) + 0.5,
                Math.round(room.top() + top) + 0.5,
                Math.floor(Math.max(least, room.width() - left - theme.size(PAD + 8))),
                Math.floor(Math.max(least, room.height() - top - bottom)));
    }

    /** Where the second line above the frame stands, counted from below. */
    static double secondBaseline(Frame frame, Theme theme) {
        return frame.top() - theme.size(12) - theme.small().size();
    }

    private static List<Layer> heading(ScatterPlot plot, Axes axes, Theme theme) {
        var frame = axes.frame();
        double baseline = frame.top() - theme.size(8);
        var key = plot.points()
                .parting()
                .map(parting -> new ClassKey(plot.points(), parting, frame.right(), baseline, theme));
        double room = frame.width() - key.map(ClassKey::width).orElse(0.0) - theme.size(PAD);
        var layers = new ArrayList<Layer>();
        layers.add(new TextLine("lines", lines(plot, room, theme), frame.left(), baseline, theme.small()));
        key.filter(words -> words.width() <= frame.width()).ifPresent(layers::add);
        return layers;
    }

    /** What the lines are and which are missing, with the columns of their functions where there is room for them. */
    private static String lines(ScatterPlot plot, double room, Theme theme) {
        var whole = together(plot.names(), plot.missing());
        return theme.small().width(whole) <= room
                ? whole
                : TextLine.fitting(together(plot.shortNames(), plot.missing()), room, theme.small());
    }

    private static String together(List<String> names, List<String> missing) {
        return Stream.concat(names.stream(), missing.stream()).collect(Collectors.joining(",  "));
    }

    /** Which marker is which class. */
    private record ClassKey(RowPoints points, RowPoints.Parting parting, double right, double baseline, Theme theme)
            implements Layer {

        private static final double GAP = 6;

        @Override
        public String name() {
            return "classes";
        }

        private String column() {
            return points.table().columns().get(parting.column());
        }

        private String words(double value) {
            return column() + " = " + DisplayNumber.shortened(value, 3);
        }

        private double each() {
            return theme.size(4 + 4 * GAP);
        }

        double width() {
            return 2 * each()
                    + theme.small().width(words(parting.first()))
                    + theme.small().width(words(parting.second()));
        }

        @Override
        public void draw(Surface surface) {
            double x = right;
            for (boolean second : new boolean[] {true, false}) {
                var words = words(second ? parting.second() : parting.first());
                surface.text(words, x, baseline, theme.small().at(Anchor.END));
                x -= theme.small().width(words) + theme.size(GAP + 4);
                PointDots.draw(surface, x, baseline - 0.34 * theme.small().size(), second, false, theme.size(8), theme);
                x -= theme.size(3 * GAP);
            }
        }
    }

    @Override
    public Axes axes() {
        return axes;
    }

    public ScatterPlot plot() {
        return plot;
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    @Override
    public List<Layer> moving(int step) {
        var layers = new ArrayList<>(plot.moving(axes, step, theme));
        selected.ifPresent(row -> layers.add(
                new RowRings("selected row", axes, plot.points(), List.of(row), AROUND_SELECTED, 1.2, theme)));
        return List.copyOf(layers);
    }

    /** The row whose point is there, the nearest of several; none where none is near. */
    public OptionalInt rowAt(double x, double y) {
        int nearest = nearestRow(x, y);
        return Math.hypot(
                                axes.x(plot.points().x(nearest)) - x,
                                axes.y(plot.points().y(nearest)) - y)
                        <= theme.size(REACH)
                ? OptionalInt.of(nearest)
                : OptionalInt.empty();
    }

    /** The row whose point is nearest, in pixels. */
    public int nearestRow(double x, double y) {
        var points = plot.points();
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < points.rows(); row++) {
            double distance = Math.hypot(axes.x(points.x(row)) - x, axes.y(points.y(row)) - y);
            if (distance < least) {
                least = distance;
                nearest = row;
            }
        }
        return nearest;
    }
}
