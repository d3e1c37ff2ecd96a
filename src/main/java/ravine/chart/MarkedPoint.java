package ravine.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A mark on a point of a curve with its words where they keep off the curves of the chart, where the axes show the point; an end beyond them is marked at their edge. */
record MarkedPoint(Axes axes, CurveMark mark, List<Curve> curves, Theme theme) implements Layer {

    private static final double RADIUS = 5;
    private static final double BAR = 9;
    private static final double GAP = 6;
    private static final double GROUND = 0.8;

    /** Where a line of text stands in its height. */
    private static final double BASE = 0.8;

    /** Words are so many lines away from their point at most. */
    private static final int FARTHEST = 6;

    /** So many points of each curve are looked at. */
    private static final int MOST_LOOKS = 100;

    @Override
    public String name() {
        return "mark " + mark.curve().name();
    }

    @Override
    public void draw(Surface surface) {
        double across = mark.curve().x(mark.index());
        double value = mark.curve().y(mark.index());
        boolean end = mark.kind() == CurveMark.Kind.END;
        if (!axes.across().shows(across) || !(end || axes.upright().shows(value))) {
            return;
        }
        double x = axes.x(across);
        boolean hasPlace = axes.upright().scale().shows(value);
        double y = hasPlace ? axes.frame().withinY(axes.y(value)) : axes.frame().bottom();
        var colour = Palette.pen(mark.curve().pen(), theme).colour();
        if (!end) {
            ring(surface, colour, x, y);
        } else {
            var bar = Polylines.of(x, y - theme.size(BAR), x, y + theme.size(BAR));
            surface.stroke(bar, Stroke.of(theme.background(), theme.size(5)));
            surface.stroke(bar, Stroke.of(colour, theme.size(2.6)));
        }
        words(surface, x, y);
    }

    private void ring(Surface surface, Colour colour, double x, double y) {
        var centre = Polylines.of(x, y);
        surface.dots(centre, theme.size(2 * RADIUS + 4), theme.background());
        surface.dots(centre, theme.size(2 * RADIUS + 2), colour);
        surface.dots(centre, theme.size(2 * RADIUS - 3), theme.background());
    }

    /** Where the fewest curves run, of the places around the point; on a ground that lets what lies below shine through. */
    private void words(Surface surface, double x, double y) {
        var style = theme.small();
        double width = style.width(mark.words());
        double away = theme.size(BAR + GAP);
        double high = style.size();
        var places = new ArrayList<Frame>();
        if (mark.kind() == CurveMark.Kind.END) {
            places.add(new Frame(x + away, y - high / 2, width, high));
        }
        double middle = Math.max(axes.frame().left(), Math.min(axes.frame().right() - width, x - width / 2));
        for (double off = away; off < FARTHEST * high; off += high) {
            places.add(new Frame(middle, y - off - high, width, high));
            places.add(new Frame(middle, y + off, width, high));
        }
        places.add(new Frame(x - away - width, y - high / 2, width, high));
        places.stream()
                .filter(axes.frame()::contains)
                .min(Comparator.comparingInt(this::crossings))
                .ifPresent(place -> {
                    surface.fill(place.outline(), theme.background().withOpacity(GROUND));
                    surface.text(mark.words(), place.left(), place.top() + BASE * high, style);
                });
    }

    /** About how often curves run through a place. */
    private int crossings(Frame place) {
        int crossings = 0;
        for (var curve : curves) {
            int first = curve.nearest(axes.at(place.left(), place.top()).x1());
            int last = Math.min(
                    curve.length() - 1,
                    curve.nearest(axes.at(place.right(), place.top()).x1()) + 1);
            int stride = 1 + (last - first) / MOST_LOOKS;
            for (int i = first; i < last; i += stride) {
                double one = axes.y(curve.y(i));
                double other = axes.y(curve.y(Math.min(last, i + stride)));
                boolean through = Math.max(one, other) >= place.top() && Math.min(one, other) <= place.bottom();
                crossings += through ? 1 : 0;
            }
        }
        return crossings;
    }
}
