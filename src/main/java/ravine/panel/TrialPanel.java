package ravine.panel;

import java.util.List;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.axis.Tick;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxesPanel;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.TextLine;
import ravine.optimizer.Optimizer;

/** A small panel of what a search has tried: f at the end against the rate. What ended beyond the axis of f lies at its end. */
public final class TrialPanel implements AxesPanel {

    /** Sizes in pixels, before the theme scales them. */
    private static final double WIDTH = 420;

    private static final double HEIGHT = 190;
    private static final double LEFT = 64;
    private static final double TOP = 22;
    private static final double RIGHT = WIDTH - 14;
    private static final double BOTTOM = HEIGHT - 42;

    private static final int MOST_ACROSS = 6;
    private static final int MOST_UPRIGHT = 4;
    private static final String RATE = Optimizer.RATE;
    private static final String VALUE = "f at the end";

    private static final Colour MARKED = Colour.of("d55e00");

    private final TrialScatter scatter;
    private final Theme theme;
    private final Axes axes;
    private final List<Layer> still;

    public TrialPanel(TrialScatter scatter, Theme theme) {
        this.scatter = scatter;
        this.theme = theme;
        double left = theme.size(LEFT);
        double top = theme.size(TOP);
        var frame = new Frame(left, top, theme.size(RIGHT) - left, theme.size(BOTTOM) - top);
        axes = new Axes(scatter.rates(), scatter.values(), frame);
        still = Stream.concat(sides().stream(), Stream.of(new Dots(points(), scatter.best(), theme)))
                .toList();
    }

    /** The panel alone in a figure, through which its ground shows. */
    public Figure figure() {
        var background = theme.background().withOpacity(0);
        return new Figure(theme.size(WIDTH), theme.size(HEIGHT), background, List.of(this), List.of());
    }

    /** Where the trials are, in pixels. */
    List<Polylines> points() {
        var places = axes.inPlaces();
        return scatter.trials().stream()
                .map(trial ->
                        Polylines.of(places.x(within(axes.across(), trial.rate())), places.y(height(trial.value()))))
                .toList();
    }

    /** The place of an f; the middle where none is lower than that at the start. */
    private double height(double value) {
        var axis = axes.upright();
        return scatter.lowest() < scatter.top() ? within(axis, value) : (axis.from() + axis.to()) / 2;
    }

    /** The place of a number on an axis; its end if that is beyond. */
    private static double within(Axis axis, double value) {
        return Math.max(axis.from(), Math.min(axis.to(), axis.scale().place(value)));
    }

    @Override
    public Axes axes() {
        return axes;
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    /** The frame with its ticks, as far as the trials tell numbers apart. */
    private List<Layer> sides() {
        var frame = axes.frame();
        boolean falls = scatter.lowest() < scatter.top();
        boolean differ = scatter.leastRate() < scatter.greatestRate();
        var across = differ ? axes.across().ticks(MOST_ACROSS) : List.<Tick>of();
        var upright = falls ? axes.upright().ticks(MOST_UPRIGHT) : List.<Tick>of();
        var small = theme.small();
        return List.of(
                new AxisLines(axes, theme, across, upright),
                new TextLine("rate", RATE, frame.right(), theme.size(HEIGHT - 4), small.at(Anchor.END)),
                new TextLine("value", VALUE, frame.left(), frame.top() - theme.size(6), small));
    }

    private record Dots(List<Polylines> points, int best, Theme theme) implements Layer {

        @Override
        public String name() {
            return "trials";
        }

        @Override
        public void draw(Surface surface) {
            for (var point : points) {
                surface.dots(point, theme.size(4), theme.muted().withOpacity(0.55));
            }
            if (!points.isEmpty()) {
                surface.dots(points.get(best), theme.size(9), MARKED);
            }
        }
    }
}
