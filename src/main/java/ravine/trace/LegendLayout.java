package ravine.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.contour.Ground;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;
import ravine.figure.Layer;
import ravine.figure.LegendPlace;
import ravine.figure.LegendSpot;
import ravine.figure.Projection;

/** The choice of a legend's size and place, by the whole paths rather than their shown parts, so that it stays put while they grow. */
final class LegendLayout {

    /** Room between a frame and its legend: less in the narrowest frames, of which the words of a name need all. */
    private static final double MARGIN = 12;

    private static final double LEAST_MARGIN = 4;

    /** The width of a frame that has the least margin, and how much more it is for each pixel more. */
    private static final double NARROWEST = 90;

    private static final double WIDENING = 0.4;

    /** How far a marker reaches from its point, and those that are fanned out around one. */
    private static final double MARKER = 12;

    private static final double FANNED = 26;

    /** What it costs to hide a marker, in pixels of a path. */
    private static final double MARKER_COST = 500;

    /** The parts of the frame's width and area beyond which a legend is made compact. */
    private static final double MOST_WIDTH = 0.7;

    private static final double MOST_AREA = 0.22;

    /** The part of the frame's height that a legend takes at most; of more methods only the first are named. */
    private static final double MOST_HEIGHT = 0.9;

    /** The part of the area beyond which a legend that seeks its own place would leave none to the paths. */
    private static final double MOST_COMPACT_AREA = 0.36;

    /** Places that differ by less are alike, and the first is taken: a corner, unless something lies in all of them. */
    private static final double ALIKE = 5;

    private LegendLayout() {}

    /**
     * The legend of a plot; empty where none is wanted, or where there is no room for words or nearly all would be hidden.
     *
     * @param traces those to list
     * @param others those that it must not hide either
     * @param overlaid other layers that it had better not hide
     * @param spot where the session has it, if the style wants one
     */
    static Optional<Legend> legend(
            Ground ground, List<Trace> traces, List<Trace> others, List<Layer> overlaid, LegendSpot spot) {
        var axes = ground.axes();
        return legend(
                ground,
                axes.frame(),
                traces,
                others,
                spot,
                new FlatProjection(axes),
                trace -> trace.wholePath(axes),
                box -> LinesWithin.length(overlaid, box) + ground.hides(box));
    }

    /** The same in another frame, where the points of the plane are seen elsewhere, and the paths too; {@code cost} is what it counts to hide the ground under a box. */
    static Optional<Legend> legend(
            Ground ground,
            Frame within,
            List<Trace> traces,
            List<Trace> others,
            LegendSpot spot,
            Projection places,
            Function<Trace, Polylines> wholePath,
            ToDoubleFunction<Frame> cost) {
        var theme = ground.style().theme();
        var place = ground.style().legend();
        var frame = room(within, theme);
        var rows = rows(traces, theme, within, place);
        double width = Legend.width(rows, theme);
        double height = Legend.height(rows, theme);
        if (rows.traces().isEmpty() || place == LegendPlace.NONE || !spot.shown() || width > frame.width()) {
            return Optional.empty();
        }
        if (place == LegendPlace.BEST && spot.at().isPresent()) {
            var at = spot.at().get();
            double left = frame.left() + at.x1() * (frame.width() - width);
            double top = frame.top() + at.x2() * (frame.height() - height);
            return Optional.of(new Legend(new Frame(left, top, width, height), rows, theme));
        }
        double right = frame.right() - width;
        double bottom = frame.bottom() - height;
        var topRight = new Frame(right, frame.top(), width, height);
        var topLeft = new Frame(frame.left(), frame.top(), width, height);
        var bottomRight = new Frame(right, bottom, width, height);
        var bottomLeft = new Frame(frame.left(), bottom, width, height);
        var box =
                switch (place) {
                    case TOP_RIGHT, NONE -> topRight;
                    case TOP_LEFT -> topLeft;
                    case BOTTOM_RIGHT -> bottomRight;
                    case BOTTOM_LEFT -> bottomLeft;
                    case BEST -> {
                        var all =
                                Stream.concat(traces.stream(), others.stream()).toList();
                        var paths = all.stream().map(wholePath).toList();
                        var starts =
                                all.stream().map(trace -> at(places, trace, 0)).toList();
                        var ends = all.stream()
                                .map(trace -> at(places, trace, trace.length() - 1))
                                .toList();
                        double middle = frame.left() + (frame.width() - width) / 2;
                        var topMiddle = new Frame(middle, frame.top(), width, height);
                        var bottomMiddle = new Frame(middle, bottom, width, height);
                        yield Stream.of(topRight, topLeft, bottomRight, bottomLeft, topMiddle, bottomMiddle)
                                .min(Comparator.comparingLong(here -> Math.round((hidden(here, paths)
                                                + hidden(here, starts, theme)
                                                + hidden(here, ends, theme)
                                                + cost.applyAsDouble(here))
                                        / ALIKE)))
                                .orElse(topRight);
                    }
                };
        return Optional.of(new Legend(box, rows, theme));
    }

    /** The part of a frame in which a legend lies. */
    static Frame room(Frame frame, Theme theme) {
        return frame.inset(margin(frame, theme));
    }

    private static double margin(Frame frame, Theme theme) {
        double wider = frame.width() / theme.scale() - NARROWEST;
        return theme.size(Math.min(MARGIN, Math.max(LEAST_MARGIN, WIDENING * wider)));
    }

    /**
     * What fits into a frame: all that is to be said, or what tells the methods apart, with short samples of lines where all have room so, and in lines
     * of words where names have no room else, or that of the first of them; nothing where not even that does.
     */
    private static LegendRows rows(List<Trace> traces, Theme theme, Frame frame, LegendPlace place) {
        var whole = LegendRows.whole(traces);
        if (!isLarge(whole, theme, frame)) {
            return whole;
        }
        var compact =
                most(traces, LegendRows.Form.COMPACT, theme, frame, place == LegendPlace.BEST ? MOST_COMPACT_AREA : 1);
        if (place != LegendPlace.BEST || (compact.left() == 0 && !compact.isCut())) {
            return compact;
        }
        var slim = most(traces, LegendRows.Form.SLIM, theme, frame, MOST_COMPACT_AREA);
        var best = slim.left() == 0 ? slim : compact;
        if (!best.isCut()) {
            return best;
        }
        double room = room(LegendRows.Form.BROKEN, theme, frame);
        var broken = LegendRows.broken(traces, room, theme);
        return !broken.isCut() && fits(broken, room, theme, frame) ? broken : best;
    }

    private static boolean fits(LegendRows rows, double room, Theme theme, Frame frame) {
        return Legend.width(rows, theme) - Legend.besidesWords(rows.form(), theme) <= room
                && isLow(rows, theme, frame, MOST_COMPACT_AREA);
    }

    /** How wide words may be. */
    private static double room(LegendRows.Form form, Theme theme, Frame frame) {
        return frame.width() - 2 * margin(frame, theme) - Legend.besidesWords(form, theme);
    }

    private static boolean isLow(LegendRows rows, Theme theme, Frame frame, double area) {
        double height = Legend.height(rows, theme);
        double share = Legend.width(rows, theme) * height / (frame.width() * frame.height());
        return height <= MOST_HEIGHT * frame.height() && share <= area;
    }

    /** As many of the first traces as fit into a frame in this form, of which they take such a part at most. */
    private static LegendRows most(List<Trace> traces, LegendRows.Form form, Theme theme, Frame frame, double area) {
        double room = room(form, theme, frame);
        var all = LegendRows.telling(traces, form).within(room, theme);
        int most = LegendRows.hasRoom(room, theme) ? traces.size() : 0;
        for (int count = most; count > 0; count--) {
            var rows = all.first(count);
            if (isLow(rows, theme, frame, area)) {
                return rows;
            }
        }
        return all.first(0);
    }

    private static boolean isLarge(LegendRows rows, Theme theme, Frame frame) {
        double width = Legend.width(rows, theme);
        double height = Legend.height(rows, theme);
        return width > MOST_WIDTH * frame.width()
                || height > MOST_HEIGHT * frame.height()
                || width * height > MOST_AREA * frame.width() * frame.height();
    }

    /** The length of paths that a box would hide, in pixels. */
    private static double hidden(Frame box, List<Polylines> paths) {
        return paths.stream().mapToDouble(path -> LinesWithin.length(path, box)).sum();
    }

    /** What it costs to hide the markers at these points, of which those that share one are fanned out. */
    private static double hidden(Frame box, List<Vec> points, Theme theme) {
        double hidden = 0;
        for (var point : points) {
            boolean alone = points.stream()
                            .filter(other -> other.minus(point).norm() < Fan.NEAR)
                            .count()
                    < 2;
            var around = box.inset(-theme.size(alone ? MARKER : FANNED));
            hidden += around.contains(point.x1(), point.x2()) ? MARKER_COST : 0;
        }
        return hidden;
    }

    /** Where a trace is at a step, in pixels; at the edge where that is out of view. */
    private static Vec at(Projection places, Trace trace, int step) {
        double x1 = trace.x1(step);
        double x2 = trace.x2(step);
        return new Vec(places.frame().withinX(places.x(x1, x2)), places.frame().withinY(places.y(x1, x2)));
    }
}
