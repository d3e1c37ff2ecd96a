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
 * that it gets from the start while f is no higher than there. A run that is still on its way into the distance, as down a
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
        return box(Stream.concat(Stream.of(start), near.stream()).toList());
    }

    private static double reach(Vec start, Run run, double suggested) {
        double height = run.step(0).value();
        var distances = positions(run)
                .filter(step -> step.number() > 0 && step.value() <= height)
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

    private static Box box(List<Vec> positions) {
        var x1 = new Extent(positions, Vec::x1);
        var x2 = new Extent(positions, Vec::x2);
        double margin1 = x1.margin(x2);
        double margin2 = x2.margin(x1);
        return new Box(x1.min - margin1, x1.max + margin1, x2.min - margin2, x2.max + margin2);
    }

    /** What one coordinate ranges over. */
    private record Extent(double min, double max) {

        Extent(List<Vec> positions, ToDoubleFunction<Vec> coordinate) {
            this(
                    positions.stream().mapToDouble(coordinate).min().orElse(0),
                    positions.stream().mapToDouble(coordinate).max().orElse(0));
        }

        double length() {
            return max - min;
        }

        /** The room on either side, which a coordinate that stands still has from the other one. */
        double margin(Extent other) {
            if (length() > STILL * other.length()) {
                return MARGIN * length();
            }
            return other.length() > 0 ? other.length() / 2 : Math.max(1, Math.abs(max));
        }
    }
}
