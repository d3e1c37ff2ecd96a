package ravine.trace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.FlatProjection;
import ravine.figure.Projection;

/**
 * Numbers beside steps, as many as can be read, and beside the last that is shown in any case. Other room is given to round numbers first, and by the whole paths rather than
 * their shown parts, so that a number stays where it is while the paths grow.
 *
 * @param traces the paths whose steps have numbers
 * @param others paths from other starts, whose markers the numbers keep off
 * @param starts those that are numbered where there are several, which the numbers of steps keep off too
 */
public record StepNumbers(List<Trace> traces, List<Trace> others, List<Vec> starts) implements Annotation {

    private static final double APART = 3;
    private static final double GAP = 7;
    private static final double FROM_MARKER = 9;

    /** How far the marker of a method hides what is around its point. */
    private static final double MARKER = 6;

    private static final int DIRECTIONS = 8;
    private static final double TURN = 2 * Math.PI;
    /** So many steps of one path are tried at each stride at most. */
    private static final int MOST_TRIED = 2000;

    private static final int[] STRIDES = {10_000, 5000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};

    public StepNumbers {
        traces = List.copyOf(traces);
        others = List.copyOf(others);
        starts = List.copyOf(starts);
    }

    @Override
    public void draw(Surface surface, Axes axes, Theme theme, LabelPlacer tags) {
        draw(new FlatProjection(axes), theme, tags);
    }

    /** Puts them into the tags, beside steps that nothing hides. */
    void draw(Projection places, Theme theme, LabelPlacer tags) {
        var all = Stream.concat(others.stream(), traces.stream()).toList();
        var allAsides = Fan.asides(places, all, theme);
        for (int i = 0; i < all.size(); i++) {
            var trace = all.get(i);
            int last = trace.shown() - 1;
            if (places.shows(trace.x1(last), trace.x2(last))) {
                double x = places.x(trace.x1(last), trace.x2(last));
                double y = places.y(trace.x1(last), trace.x2(last));
                tags.keepOff(x, y, MARKER);
                tags.keepOff(x + allAsides.get(i).x1(), y + allAsides.get(i).x2(), MARKER);
            }
        }
        PathPoints.startNumbers(places, all, starts, theme).forEach(number -> number.keepOff(tags));
        var asides = allAsides.subList(others.size(), all.size());
        for (int i = 0; i < traces.size(); i++) {
            putLast(traces.get(i), asides.get(i), places, theme, tags);
        }
        var numbers = new LabelPlacer(theme, places.frame(), APART);
        for (int i = 0; i < STRIDES.length; i++) {
            for (var trace : traces) {
                for (int step = STRIDES[i]; step < trace.length(); step += STRIDES[i]) {
                    if (!isTried(step, i) && trace.length() / STRIDES[i] <= MOST_TRIED) {
                        var text = String.valueOf(step);
                        var colour = Palette.pen(trace.pen(), theme).colour();
                        boolean shown = step < trace.shown() - 1;
                        numbers.take(text, beside(trace, step, text, places, numbers))
                                .filter(box -> shown && tags.fits(box))
                                .ifPresent(box -> tags.put(text, colour, box));
                    }
                }
            }
        }
    }

    /** Whether a step was tried before the stride of that number. */
    private static boolean isTried(int step, int stride) {
        return Arrays.stream(STRIDES, 0, stride).anyMatch(before -> step % before == 0);
    }

    /** Puts the number of the step at which a method stands beside its marker, which is so far from its point, over other tags where there is no room; none out of view. */
    private static void putLast(Trace trace, Vec aside, Projection places, Theme theme, LabelPlacer tags) {
        int step = trace.shown() - 1;
        if (!places.shows(trace.x1(step), trace.x2(step))) {
            return;
        }
        var text = String.valueOf(step);
        double x = places.x(trace.x1(step), trace.x2(step)) + aside.x1();
        double y = places.y(trace.x1(step), trace.x2(step)) + aside.x2();
        // Upwards first, or away from the others of a fan.
        double first = aside.norm() > 0 ? Math.atan2(aside.x1(), -aside.x2()) : 0;
        var around = IntStream.range(0, DIRECTIONS)
                .mapToDouble(i -> first + TURN * i / DIRECTIONS)
                .mapToObj(turn -> tags.beside(text, x, y, Math.sin(turn), -Math.cos(turn), FROM_MARKER))
                .toList();
        tags.put(
                text,
                Palette.pen(trace.pen(), theme).colour(),
                tags.take(text, around).orElseGet(() -> tags.within(text, around.get(0))));
    }

    /** The places on both sides of the path; none out of view or behind something. */
    private static List<double[]> beside(Trace trace, int step, String text, Projection places, LabelPlacer tags) {
        double x1 = trace.x1(step);
        double x2 = trace.x2(step);
        if (!places.shows(x1, x2) || places.hides(x1, x2)) {
            return List.of();
        }
        double x = places.x(x1, x2);
        double y = places.y(x1, x2);
        double alongX = x - places.x(trace.x1(step - 1), trace.x2(step - 1));
        double alongY = y - places.y(trace.x1(step - 1), trace.x2(step - 1));
        double length = Math.hypot(alongX, alongY);
        double acrossX = length > 0 ? -alongY / length : 0;
        double acrossY = length > 0 ? alongX / length : -1;
        return List.of(
                tags.beside(text, x, y, acrossX, acrossY, GAP), tags.beside(text, x, y, -acrossX, -acrossY, GAP));
    }
}
