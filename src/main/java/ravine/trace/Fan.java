package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.EdgeArrow;
import ravine.figure.Layer;
import ravine.figure.Projection;

/**
 * Methods that stand on one point: their markers around it with a line from each to the point, their arrows in a row where it is beyond
 * the view, or how many they are where that are too many for a circle.
 *
 * @param together at least two
 */
record Fan(Projection places, List<Trace> together, Theme theme) implements Layer {

    /** Points this near look like one, in pixels. */
    static final double NEAR = 1;

    /** Room for a marker on the circle, in pixels. */
    private static final double MARKER = 17;

    private static final double LEAST = 12;

    /** Room for an arrow at the edge, in pixels. */
    private static final double ARROW = 21;

    /** More than these are counted. */
    private static final int MOST = 12;

    private static final double FIRST = -Math.PI / 2;

    /** The layers of all current points, those fanned out that would hide one another. */
    static Stream<Layer> points(Projection places, List<Trace> traces, Theme theme) {
        var groups = groups(places, traces);
        var fans = groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> new Fan(places, group, theme))
                .toList();
        var points = traces.stream()
                .<Layer>map(trace -> new CurrentPoint(places, trace, aside(places, groups, trace, theme), theme));
        // Lines lie under the markers, counts over them.
        var under = fans.stream().filter(fan -> fan.together.size() <= MOST);
        var over = fans.stream().filter(fan -> fan.together.size() > MOST);
        return Stream.of(under, points, over).flatMap(layers -> layers);
    }

    /** How far the marker of each current point lies from it, in pixels. */
    static List<Vec> asides(Projection places, List<Trace> traces, Theme theme) {
        var groups = groups(places, traces);
        return traces.stream().map(trace -> aside(places, groups, trace, theme)).toList();
    }

    /** Those that stand on one point together. */
    private static List<List<Trace>> groups(Projection places, List<Trace> traces) {
        var groups = new ArrayList<List<Trace>>();
        for (var trace : traces) {
            groups.stream()
                    .filter(group -> isNear(places, group.get(0), trace))
                    .findFirst()
                    .orElseGet(() -> {
                        var group = new ArrayList<Trace>();
                        groups.add(group);
                        return group;
                    })
                    .add(trace);
        }
        return groups;
    }

    private static Vec aside(Projection places, List<List<Trace>> groups, Trace trace, Theme theme) {
        var group =
                groups.stream().filter(all -> all.contains(trace)).findFirst().orElseThrow();
        return group.size() == 1 || group.size() > MOST
                ? Vec.ZERO
                : new Fan(places, group, theme).aside(group.indexOf(trace));
    }

    private static boolean isNear(Projection places, Trace one, Trace other) {
        int end = one.shown() - 1;
        int otherEnd = other.shown() - 1;
        boolean shown = places.shows(one.x1(end), one.x2(end));
        if (shown != places.shows(other.x1(otherEnd), other.x2(otherEnd))) {
            return false;
        }
        return shown
                ? Math.hypot(
                                places.x(one.x1(end), one.x2(end)) - places.x(other.x1(otherEnd), other.x2(otherEnd)),
                                places.y(one.x1(end), one.x2(end)) - places.y(other.x1(otherEnd), other.x2(otherEnd)))
                        < NEAR
                : one.x1(end) == other.x1(otherEnd) && one.x2(end) == other.x2(otherEnd);
    }

    private Trace first() {
        return together.get(0);
    }

    private boolean isShown() {
        int end = first().shown() - 1;
        return places.shows(first().x1(end), first().x2(end));
    }

    private EdgeArrow arrow() {
        int end = first().shown() - 1;
        return places.arrow(first().x1(end), first().x2(end), theme);
    }

    /** How far a marker lies from the point, or an arrow from where one alone would be, in pixels. */
    private Vec aside(int index) {
        return isShown() ? around(index) : inRow(index);
    }

    /** Arrows that point to one place stand beside one another along the edge. */
    private Vec inRow(int index) {
        var arrow = arrow();
        var frame = places.frame().inset(theme.size(ARROW / 2));
        double spread = theme.size(ARROW);
        double wide = spread * (together.size() - 1);
        return Math.abs(arrow.toY()) >= Math.abs(arrow.toX())
                ? new Vec(begin(arrow.x(), wide, frame.left(), frame.right()) + index * spread - arrow.x(), 0)
                : new Vec(0, begin(arrow.y(), wide, frame.top(), frame.bottom()) + index * spread - arrow.y());
    }

    /** Where a row around a middle begins that stays between two ends. */
    private static double begin(double middle, double wide, double least, double most) {
        return Math.max(least, Math.min(most - wide, middle - wide / 2));
    }

    private Vec around(int index) {
        double radius = Math.max(LEAST, MARKER / (2 * Math.sin(Math.PI / together.size())));
        double angle = FIRST + 2 * Math.PI * index / together.size();
        return new Vec(Math.cos(angle), Math.sin(angle)).times(theme.size(radius));
    }

    @Override
    public String name() {
        return "fan";
    }

    @Override
    public void draw(Surface surface) {
        if (!isShown()) {
            if (together.size() > MOST) {
                count(surface, arrow().x(), arrow().y());
            }
            return;
        }
        int end = first().shown() - 1;
        double x = places.x(first().x1(end), first().x2(end));
        double y = places.y(first().x1(end), first().x2(end));
        if (together.size() > MOST) {
            count(surface, x, y);
            return;
        }
        for (int i = 0; i < together.size(); i++) {
            var aside = aside(i);
            var line = Polylines.of(x, y, x + aside.x1(), y + aside.x2());
            surface.stroke(line, Stroke.rounded(theme.halo(), theme.size(3)));
            surface.stroke(line, Stroke.rounded(theme.ink(), theme.size(1)));
        }
    }

    private void count(Surface surface, double x, double y) {
        var tags = new LabelPlacer(theme, places.frame(), 0);
        long methods = together.stream().map(Fan::method).distinct().count();
        var words = together.size() + (methods == together.size() ? " methods" : " paths");
        tags.put(words, theme.line(), tags.within(words, tags.beside(words, x, y, 0, -1, MARKER / 2)));
        tags.draw(surface);
    }

    /** What two paths of one method from several starts have in common. */
    private static List<Object> method(Trace trace) {
        return List.of(trace.name(), trace.settings(), trace.pen());
    }
}
