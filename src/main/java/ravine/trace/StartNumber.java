package ravine.trace;

import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/**
 * The number of one of several starts, on it or beside it.
 *
 * @param right how far right of it, in pixels
 * @param down how far below it
 */
record StartNumber(Projection places, Vec at, String number, double right, double down, Theme theme) implements Layer {

    /** Room about a number. */
    private static final double AROUND = 6;

    private static final double HALO = 2;

    /** A marker that is nearer would be hidden, so that the number gives way to it. */
    private static final double NEAR = 15;

    private static final double ASIDE = 13;

    /** The ways in which a number can stand beside its start, the first that is free of other numbers being the best. */
    private static final int[][] WAYS = {
        {-1, -1}, {1, -1}, {-1, 1}, {1, 1}, {-2, -2}, {2, -2}, {-2, 2}, {2, 2}, {-3, 0}, {3, 0}, {0, -3}, {0, 3}
    };

    /** A number where it hides no method's marker, and none of these others. */
    static StartNumber of(
            Projection places, Vec start, String number, List<Trace> traces, List<StartNumber> others, Theme theme) {
        double aside = theme.size(ASIDE);
        var on = new StartNumber(places, start, number, 0, 0, theme);
        var beside = Stream.of(WAYS).map(way -> on.moved(way[0] * aside, way[1] * aside));
        var wanted = (hidesNone(places, start, traces, theme) ? Stream.concat(Stream.of(on), beside) : beside).toList();
        return wanted.stream()
                .filter(one -> others.stream().noneMatch(one::liesOver))
                .findFirst()
                .orElse(wanted.get(0));
    }

    /** Whether a number on its start hides no method's marker; where several are fanned out around the start it stands in their middle. */
    private static boolean hidesNone(Projection places, Vec start, List<Trace> traces, Theme theme) {
        double nearest = Double.POSITIVE_INFINITY;
        int on = 0;
        for (var trace : traces) {
            int end = trace.shown() - 1;
            double x1 = trace.x1(end);
            double x2 = trace.x2(end);
            double right = places.x(x1, x2) - places.x(start.x1(), start.x2());
            double away = Math.hypot(right, places.y(x1, x2) - places.y(start.x1(), start.x2()));
            nearest = Math.min(nearest, away);
            on += away < 1 ? 1 : 0;
        }
        return on > 1 || !(nearest < theme.size(NEAR));
    }

    private StartNumber moved(double further, double lower) {
        return new StartNumber(places, at, number, right + further, down + lower, theme);
    }

    private boolean liesOver(StartNumber other) {
        double apart = Math.hypot(x() - other.x(), y() - other.y());
        return other.places.shows(other.at.x1(), other.at.x2())
                && apart < (diameter() + other.diameter()) / 2 + theme.size(HALO);
    }

    @Override
    public String name() {
        return "start number";
    }

    @Override
    public void draw(Surface surface) {
        if (!places.shows(at.x1(), at.x2())) {
            return;
        }
        double x = x();
        double y = y();
        var text = text();
        double diameter = diameter();
        surface.dots(Polylines.of(x, y), diameter + theme.size(HALO), theme.halo());
        surface.dots(Polylines.of(x, y), diameter, theme.ink());
        surface.dots(Polylines.of(x, y), diameter - theme.size(2.4), theme.halo());
        surface.text(number, x, y + 0.34 * text.size(), text);
    }

    /** Lets no tag lie under it where it is seen. */
    void keepOff(LabelPlacer tags) {
        if (places.shows(at.x1(), at.x2())) {
            double whole = diameter() + theme.size(HALO);
            tags.keepOff(new Frame(x() - whole / 2, y() - whole / 2, whole, whole));
        }
    }

    private double x() {
        return places.x(at.x1(), at.x2()) + right;
    }

    private double y() {
        return places.y(at.x1(), at.x2()) + down;
    }

    private TextStyle text() {
        return TextStyle.of(theme.small().size(), theme.ink()).at(Anchor.MIDDLE);
    }

    private double diameter() {
        return Math.max(text().size(), text().width(number)) + theme.size(AROUND);
    }
}
