package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxesPanel;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.TextLine;
import ravine.session.MapMeasure;
import ravine.spec.Counted;
import ravine.sweep.MapAxis;
import ravine.sweep.MapPlan;
import ravine.sweep.RunMap;

/**
 * A map of runs by one measure, with what theory knows, and its legend beside it: nothing of it moves. Before the first runs have
 * ended it has its axes only.
 */
public final class MapPanel implements AxesPanel {

    private final MapPlan plan;
    private final Optional<RunMap> map;
    private final MapStyle style;
    private final Axes axes;
    private final List<Layer> still;

    private MapPanel(MapPlan plan, Optional<RunMap> map, MapStyle style, Axes axes, List<Layer> still) {
        this.plan = plan;
        this.map = map;
        this.style = style;
        this.axes = axes;
        this.still = List.copyOf(still);
    }

    /** The figure of a map alone, of so many pixels. */
    public static Figure figure(RunMap map, MapStyle style, double width, double height) {
        var panel = of(map, style, width, height);
        return new Figure(width, height, style.theme().background(), List.of(panel), List.of());
    }

    /** The panel of a map, alone in a figure of so many pixels. */
    public static MapPanel of(RunMap map, MapStyle style, double width, double height) {
        return of(map, style, new Frame(0, 0, width, height));
    }

    /** The panel of a map in some room of a figure. */
    public static MapPanel of(RunMap map, MapStyle style, Frame room) {
        return of(map.plan(), Optional.of(map), style.with(style.meaning().of(map)), room);
    }

    /** The panel of a map of which nothing is known yet. */
    public static MapPanel empty(MapPlan plan, MapStyle style, double width, double height) {
        return of(plan, Optional.empty(), style, new Frame(0, 0, width, height));
    }

    private static MapPanel of(MapPlan plan, Optional<RunMap> map, MapStyle style, Frame room) {
        var theme = style.theme();
        var colouring = map.map(full -> MapColours.of(full, style.measure(), style.meaning()))
                .orElse(MapColouring.NONE);
        var rows = MapLegend.rows(colouring);
        var session = plan.session();
        var heading = List.of(
                session.tracks().get(plan.track()).title(),
                "after " + Counted.of(session.problem().steps(), "step"));
        double legend = Math.max(style.meaning().room(), MapLegend.width(heading, colouring, rows, theme));
        var guess = new Axes(axis(plan.across()), axis(plan.upright()), room);
        boolean oneScale = plan.isOverStarts() && session.scene().equalAspect();
        boolean bar = style.measure() == MapMeasure.F || style.measure() == MapMeasure.REACHED;
        var layout = MapLayout.of(room, guess, oneScale, !style.title().isEmpty(), legend, bar, theme);
        var frame = layout.map();
        var axes = new Axes(guess.across(), guess.upright(), frame);
        var layers = new ArrayList<Layer>();
        map.ifPresent(full -> layers.addAll(cells(full, colouring, axes, theme)));
        layers.add(AxisLines.of(axes, theme));
        layers.add(new MapLegend(layout.legend(), heading, colouring, rows, theme));
        if (!style.title().isEmpty()) {
            layers.add(new TextLine("title", style.title(), frame.left(), frame.top() - theme.size(10), theme.title()));
        }
        return new MapPanel(plan, map, style.with(style.meaning().withRoom(legend)), axes, layers);
    }

    private static List<Layer> cells(RunMap map, MapColouring colouring, Axes axes, Theme theme) {
        var layers = new ArrayList<Layer>();
        layers.add(MapCellsLayer.of(axes, map.plan(), colouring, theme));
        layers.add(new MapTheoryLayer(axes, MapTheory.of(map), theme));
        if (map.plan().isOverStarts()) {
            layers.add(AttractorMarks.of(axes, map, theme));
        }
        return layers;
    }

    private static Axis axis(MapAxis values) {
        return new Axis(values.from(), values.to(), values.scale(), values.symbol());
    }

    public MapPlan plan() {
        return plan;
    }

    /** The runs as far as they are known. */
    public Optional<RunMap> map() {
        return map;
    }

    /** What the colours mean from now on. */
    public MapMeaning meaning() {
        return style.meaning();
    }

    @Override
    public Axes axes() {
        return axes;
    }

    @Override
    public List<Layer> still() {
        return still;
    }
}
