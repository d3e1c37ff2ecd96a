package ravine.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Marks on points of curves with their words where they keep off each other and the curves of the chart, where the axes show the points; an end beyond them is marked at their edge. */
record MarkedPoints(Axes axes, List<CurveMark> marks, List<Curve> curves, Theme theme) implements Layer {

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
        return "marks";
    }

    @Override
    public void draw(Surface surface) {
        var shown = marks.stream().filter(this::isShown).toList();
        shown.forEach(mark -> symbol(surface, mark));
        var taken = shown.stream().map(this::around).collect(Collectors.toCollection(ArrayList::new));
        for (var mark : shown) {
            place(mark, taken).ifPresent(place -> {
                taken.add(place);
                words(surface, mark, place);
            });
        }
    }

    private boolean isShown(CurveMark mark) {
        return axes.across().shows(mark.curve().x(mark.index()))
                && (isEnd(mark) || axes.upright().shows(mark.curve().y(mark.index())));
    }

    private static boolean isEnd(CurveMark mark) {
        return mark.kind() == CurveMark.Kind.END;
    }

    private double x(CurveMark mark) {
        return axes.x(mark.curve().x(mark.index()));
    }

    private double y(CurveMark mark) {
        double value = mark.curve().y(mark.index());
        boolean hasPlace = axes.upright().scale().shows(value);
        return hasPlace ? axes.frame().withinY(axes.y(value)) : axes.frame().bottom();
    }

    private void symbol(Surface surface, CurveMark mark) {
        double x = x(mark);
        double y = y(mark);
        var colour = Palette.pen(mark.curve().pen(), theme).colour();
        if (!isEnd(mark)) {
            ring(surface, colour, x, y);
        } else {
            var bar = Polylines.of(x, y - theme.size(BAR), x, y + theme.size(BAR));
            surface.stroke(bar, Stroke.of(theme.background(), theme.size(5)));
            surface.stroke(bar, Stroke.of(colour, theme.size(2.6)));
        }
    }

    /** The room of a mark's symbol. */
    private Frame around(CurveMark mark) {
        double reach = theme.size(BAR);
        return new Frame(x(mark) - reach, y(mark) - reach, 2 * reach, 2 * reach);
    }

    private void ring(Surface surface, Colour colour, double x, double y) {
        var centre = Polylines.of(x, y);
        surface.dots(centre, theme.size(2 * RADIUS + 4), theme.background());
        surface.dots(centre, theme.size(2 * RADIUS + 2), colour);
        surface.dots(centre, theme.size(2 * RADIUS - 3), theme.background());
    }

    /** The place around a point that lies over the fewest of those that are taken, and of such the one through which the fewest curves run. */
    private Optional<Frame> place(CurveMark mark, List<Frame> taken) {
        double x = x(mark);
        double y = y(mark);
        double width = theme.small().width(mark.words());
        double away = theme.size(BAR + GAP);
        double high = theme.small().size();
        var places = new ArrayList<Frame>();
        double beside = Math.max(axes.frame().top(), Math.min(axes.frame().bottom() - high - 1, y - high / 2));
        if (isEnd(mark)) {
            places.add(new Frame(x + away, beside, width, high));
        }
        double middle = Math.max(axes.frame().left(), Math.min(axes.frame().right() - width, x - width / 2));
        for (double off = away; off < FARTHEST * high; off += high) {
            places.add(new Frame(middle, y - off - high, width, high));
            places.add(new Frame(middle, y + off, width, high));
        }
        places.add(new Frame(x - away - width, beside, width, high));
        return places.stream()
                .filter(axes.frame()::contains)
                .min(Comparator.comparingLong((Frame place) ->
                                taken.stream().filter(place::overlaps).count())
                        .thenComparingInt(this::crossings));
    }

    /** On a ground that lets what lies below shine through. */
    private void words(Surface surface, CurveMark mark, Frame place) {
        surface.fill(place.outline(), theme.background().withOpacity(GROUND));
        surface.text(mark.words(), place.left(), place.top() + BASE * place.height(), theme.small());
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
