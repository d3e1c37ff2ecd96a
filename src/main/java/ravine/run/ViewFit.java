package ravine.run;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Vec;

/**
 * The view that shows what runs do near their start. Of each run it shows what lies within the run's reach: the farthest
 * that it gets from the start while f is a number no higher than there. A run that is still on its way into the distance, as down a
 * saddle, has the reach that the start's own coordinates suggest; a run that never descends has none, or that one if none does.
 * So what diverges leaves the picture instead of shrinking the rest to a dot.
 */
public final class ViewFit {

    /** A run is on its way into the distance if it gets farther than this many times its middle distance … */
    private static final double FAR = 8;

    /** … and covers more than this part of it in its last quarter. */
    private static final double STILL_GOING = 0.5;

    /** The reach that the start suggests, in units of its larger coordinate or 1. */
    private static final double NEAR = 3;

    /** The room around the positions, as a part of their extent. */
    private static final double MARGIN = 0.15;

    /** A coordinate that moves less than this part of the other stands still. */
    private static final double STILL = 1e-6;

    /** A side is at least about this part of its distance from 0, so that numbers in it can be told apart. */
    private static final double LEAST = 1e-9;

    /** So far from the start a view reaches at most: the length of its sides is a number. */
    private static final double FARTHEST = Double.MAX_VALUE / 4;

    private ViewFit() {}

    /** The view fitted to these runs from a start, of which there may be none. */
    public static Box of(Vec start, List<Run> runs) {
        double suggested = NEAR * Math.max(1, Math.max(Math.abs(start.x1()), Math.abs(start.x2())));
        var reaches =
                runs.stream().mapToDouble(run -> reach(start, run, suggested)).toArray();
        boolean anyDescends = DoubleStream.of(reaches).anyMatch(reach -> reach > 0);
        var near = IntStream.range(0, runs.size())
                .boxed()
                .flatMap(i -> positions(runs.get(i))
                        .filter(step -> distance(start, step) <= (anyDescends ? reaches[i] : suggested)))
                .map(Step::at)
                .toList();
        return box(start, Stream.concat(Stream.of(start), near.stream()).toList());
    }

    /** The smallest view of both; the first where they are infinitely far apart. */
    public static Box both(Box one, Box other) {
        boolean near = Box.isSide(Math.min(one.x1Min(), other.x1Min()), Math.max(one.x1Max(), other.x1Max()))
                && Box.isSide(Math.min(one.x2Min(), other.x2Min()), Math.max(one.x2Max(), other.x2Max()));
        return near ? one.around(other) : one;
    }

    private static double reach(Vec start, Run run, double suggested) {
        double height = run.step(0).value();
        var distances = positions(run)
                .filter(step -> step.number() > 0 && step.value() <= height && step.value() > Double.NEGATIVE_INFINITY)
                .mapToDouble(step -> distance(start, step))
                .toArray();
        if (distances.length == 0) {
            return 0;
        }
        var sorted = DoubleStream.of(distances).sorted().toArray();
        double farthest = sorted[sorted.length - 1];
        double middle = sorted[sorted.length / 2];
        double late = distances[distances.length * 3 / 4];
        boolean away = farthest > FAR * middle && farthest - late > STILL_GOING * farthest;
        return away ? Math.min(suggested, farthest) : farthest;
    }

    /** The finite positions of a run, from its start. */
    private static Stream<Step> positions(Run run) {
        return IntStream.rangeClosed(0, run.last()).mapToObj(run::step).filter(step -> step.at()
                .isFinite());
    }

    private static double distance(Vec start, Step step) {
        var way = step.at().minus(start).abs();
        return Math.max(way.x1(), way.x2());
    }

    private static Box box(Vec start, List<Vec> positions) {
        var x1 = new Extent(positions, Vec::x1);
        var x2 = new Extent(positions, Vec::x2);
        var across = x1.widened(x1.margin(x2), start.x1());
        var upright = x2.widened(x2.margin(x1), start.x2());
        return new Box(across.min, across.max, upright.min, upright.max);
    }

    /** What one coordinate ranges over. */
    private record Extent(double min, double max) {

        Extent(List<Vec> positions, ToDoubleFunction<Vec> coordinate) {
            this(
                    positions.stream().mapToDouble(coordinate).min().orElse(0),
                    positions.stream().mapToDouble(coordinate).max().orElse(0));
        }

        /** With so much room on either side, as far as the start and numbers allow. */
        Extent widened(double margin, double start) {
            double least = Math.max(-Double.MAX_VALUE, start - FARTHEST);
            double largest = Math.min(Double.MAX_VALUE, start + FARTHEST);
            double from = Math.max(least, min - margin);
            double to = Math.min(largest, max + margin);
            return new Extent(from, to);
        }

        double length() {
            return max - min;
        }

        /** The room on either side, which a coordinate that stands still has from the other one. */
        double margin(Extent other) {
            if (length() > STILL * other.length()) {
                return MARGIN * length();
            }
            return other.length() > 0
                    ? Math.max(other.length() / 2, LEAST * Math.max(Math.abs(min), Math.abs(max)))
                    : Math.max(1, Math.abs(max));
        }
    }
}
