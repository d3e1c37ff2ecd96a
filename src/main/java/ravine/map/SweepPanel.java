package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.CurveReading;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.TextLine;
import ravine.session.Session;
import ravine.spec.Counted;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;
import ravine.sweep.Sweep;

/** A sweep as a chart: a curve for each method over the values of a key, and below it a strip that says what became of each run; its colours are explained above the chart. */
public final class SweepPanel implements Panel {

    /** The height of a strip where there is room. */
    static final double STRIP = 9;

    private static final double GAP = 2;
    private static final double BELOW = 6;

    /** The height of the line above the chart in which colours are explained, and how far what runs up is before it. */
    private static final double KEY = 20;

    private static final double KEY_AFTER = 18;

    /** The strips take no more than this share of the height: those of many methods are thin. */
    private static final double MOST = 0.4;

    private static final int DIGITS = 4;

    private final Chart chart;
    private final Sweep sweep;
    private final List<Layer> still;

    private SweepPanel(Chart chart, Sweep sweep, List<Layer> still) {
        this.chart = chart;
        this.sweep = sweep;
        this.still = List.copyOf(still);
    }

    /** The panel in so many pixels of a sweep of a session over a key, by whether its goal is reached rather than by f. */
    public static SweepPanel of(
            Session session, Sweep sweep, Key.Numeric key, boolean reached, double width, double height, Theme theme) {
        return of(session, sweep, axis(key, sweep), reached, width, height, theme);
    }

    /** From the first value of a key to the last. */
    public static Axis axis(Key.Numeric key, Sweep sweep) {
        var scale = key.log() ? Scale.LOGARITHMIC : Scale.LINEAR;
        var values = sweep.lines().get(0).values();
        return new Axis(scale.place(values.get(0)), scale.place(values.get(values.size() - 1)), scale, key.symbol());
    }

    /** The panel in so many pixels of a sweep of a session over what is on this axis, by whether its goal is reached rather than by f. */
    public static SweepPanel of(
            Session session, Sweep sweep, Axis across, boolean reached, double width, double height, Theme theme) {
        int count = sweep.lines().size();
        double thinner = Math.min(1, MOST * height / theme.size(BELOW + count * (STRIP + GAP)));
        double strips = thinner * theme.size(BELOW + count * (STRIP + GAP));
        var curves = reached ? SweepCurves.reached(session, sweep) : SweepCurves.heights(session, sweep);
        var chart = Chart.over(
                across,
                curves,
                reached ? Scale.LINEAR : Scale.LOGARITHMIC,
                reached ? "steps to f*" : "f − f*",
                width,
                Math.max(1, height - strips),
                theme);
        var layers = new ArrayList<>(chart.still());
        layers.addAll(chart.complete());
        double top = Math.max(1, height - strips) + thinner * theme.size(GAP);
        for (int i = 0; i < count; i++) {
            var room = new Frame(
                    chart.frame().left(),
                    top + i * thinner * theme.size(STRIP + GAP),
                    chart.frame().width(),
                    thinner * theme.size(STRIP));
            var line = sweep.lines().get(i);
            int pen = session.tracks().get(line.track()).pen();
            layers.add(new VerdictStrip(chart.axes(), line, pen, room, theme));
        }
        double title = chart.frame().left()
                + theme.small().width(chart.axes().upright().title())
                + theme.size(KEY_AFTER);
        layers.add(VerdictKey.of(
                sweep,
                new Frame(
                        title,
                        chart.frame().top() - theme.size(KEY),
                        Math.max(0, chart.frame().right() - title),
                        theme.size(KEY)),
                theme));
        var ends = sweep.lines().stream().flatMap(line -> line.ends().stream());
        if (reached && ends.allMatch(end -> end.reached().isEmpty())) {
            layers.add(new TextLine(
                    "nothing reached",
                    "No run came down to f* within its "
                            + Counted.of(session.problem().steps(), "step") + ".",
                    chart.frame().centreX(),
                    chart.frame().centreY(),
                    theme.body().at(Anchor.MIDDLE)));
        }
        return new SweepPanel(chart, sweep, layers);
    }

    /** The panel alone in a figure of so many pixels. */
    public static Figure figure(SweepPanel panel, double width, double height, Theme theme) {
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    @Override
    public Frame frame() {
        return chart.frame();
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
        return chart.at(x, y);
    }

    /** The value of the key under a pixel, as far as the axis goes. */
    public double value(double x) {
        return chart.axes().near(chart.frame().withinX(x), chart.frame().top()).x1();
    }

    /** A line at a value of the key, with what the curves have there. */
    public List<Layer> reading(double value) {
        var readings = IntStream.range(0, chart.curves().size())
                .mapToObj(i -> {
                    var curve = chart.curves().get(i);
                    int at = curve.nearest(value);
                    var verdict = sweep.lines().get(i).ends().get(at).verdict().kind();
                    return new CurveReading(curve.name(), curve.pen(), said(curve.y(at)) + verdict.words());
                })
                .toList();
        var heading = chart.axes().across().title() + " = " + DisplayNumber.shortened(value, DIGITS);
        return chart.reading(value, heading, readings);
    }

    private static String said(double y) {
        return Double.isNaN(y) ? "" : DisplayNumber.shortened(y, DIGITS) + ", ";
    }

    /** The line of the value that a session has, where it is on the axis. */
    public List<Layer> mark(double value, Theme theme) {
        return chart.axes().across().shows(value) ? List.of(new SweepMark(chart.axes(), value, theme)) : List.of();
    }
}
