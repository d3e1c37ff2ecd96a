package ravine.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.Paragraph;
import ravine.figure.PlainPanel;
import ravine.optimizer.Optimizer;
import ravine.session.Session;

/** The figure of the mean loss at rest over the rate: dots with their errors, the law, the line of its slope at 0, and the lowest f that pairs of rates tell. */
public final class RatesFigure {

    private static final double PAD = 14;
    private static final double LEFT = 74;
    private static final double BELOW = 46;
    private static final double ROW = 22;
    private static final double MARGIN = 0.06;

    private RatesFigure() {}

    /** The figure in so many pixels. */
    public static Figure of(Session session, RatesAtRest rates, double width, double height, Theme theme) {
        var lines = RestText.sentences(session, rates).stream()
                .flatMap(text -> Paragraph.lines(text, width - 2 * theme.size(PAD), theme.body()).stream())
                .toList();
        double top = theme.size(2 * PAD) + theme.size(ROW) * lines.size();
        var said = new Paragraph("at rest", lines, theme.size(PAD), top - theme.size(PAD), theme.body());
        return named(session, rates, top - theme.size(PAD / 2), width, height, theme, List.of(said));
    }

    /** The chart with the names of its methods; its sentences stand elsewhere. */
    public static Figure named(Session session, RatesAtRest rates, double width, double height, Theme theme) {
        return named(session, rates, theme.size(PAD / 2), width, height, theme, List.of());
    }

    private static Figure named(
            Session session,
            RatesAtRest rates,
            double top,
            double width,
            double height,
            Theme theme,
            List<Layer> above) {
        double pad = theme.size(PAD);
        var key = RatesKey.of(session, rates, pad, top, width - 2 * pad, theme);
        var panel = panel(session, rates, top + key.height() + pad / 2, width, height, theme);
        var around = new ArrayList<>(above);
        around.add(key);
        return new Figure(width, height, theme.background(), List.of(panel), around);
    }

    /** The chart alone, where its sentences and the names of its methods stand elsewhere. */
    public static Figure chart(Session session, RatesAtRest rates, double width, double height, Theme theme) {
        var panel = panel(session, rates, theme.size(PAD), width, height, theme);
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    private static Panel panel(
            Session session, RatesAtRest rates, double top, double width, double height, Theme theme) {
        double least = theme.size(24);
        double high = Math.floor(Math.max(least, height - top - theme.size(BELOW)));
        var whole = new Frame(0, Math.round(top) + 0.5, width, high);
        var labelled = new Axes(across(rates), upright(rates), whole);
        double left = Math.max(theme.size(LEFT), theme.size(PAD) + AxisLines.roomLeft(labelled, theme));
        var frame = new Frame(
                Math.round(left) + 0.5,
                whole.top(),
                Math.floor(Math.max(least, width - left - theme.size(2 * PAD))),
                high);
        var axes = new Axes(labelled.across(), labelled.upright(), frame);
        var layers = new ArrayList<Layer>();
        for (var line : rates.lines()) {
            layers.add(new RatesLayer(
                    axes, line, session.tracks().get(line.track()).pen(), theme));
        }
        layers.add(AxisLines.of(axes, theme));
        return new PlainPanel(axes, layers);
    }

    private static Axis across(RatesAtRest rates) {
        double most = rates.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(RatesAtRest.Point::rate)
                .max()
                .orElse(1);
        return Axis.linear(0, most * (1 + MARGIN)).titled(Optimizer.RATE);
    }

    /** All that is measured, with the law beside it. */
    private static Axis upright(RatesAtRest rates) {
        var seen = rates.lines().stream()
                .flatMap(line -> line.points().stream())
                .flatMapToDouble(
                        point -> DoubleStream.of(point.f() - point.error(), point.f() + point.error(), point.slope()))
                .filter(Double::isFinite)
                .summaryStatistics();
        rates.lines().stream().flatMap(line -> line.law().stream()).map(Vec::x2).forEach(seen::accept);
        double lowest = rates.lines().stream()
                .flatMap(line -> line.lowest().stream())
                .mapToDouble(least -> least.f() - least.error())
                .filter(Double::isFinite)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
        double from = seen.getCount() == 0 ? 0 : Math.min(lowest, seen.getMin());
        double to = seen.getCount() == 0 ? 1 : seen.getMax();
        double room = Math.max(MARGIN * (to - from), 1e-9 * Math.max(1, Math.abs(from)));
        return Axis.linear(from - room, to + room).titled("f");
    }
}
