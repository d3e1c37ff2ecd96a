package ravine.run;

import java.util.List;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Vec;
import ravine.session.Session;

/**
 * The view that shows what runs do near their start. A position counts if it is at most {@code NEAR} times as far from the
 * start as the middle one of those at which f is no higher than at the start; where there is none, as the nearest first
 * step. So a run that diverges leaves the picture instead of shrinking the others to a dot.
 */
public final class Fit {

    private static final double NEAR = 3;

    /** The room around the positions, as a part of their extent. */
    private static final double MARGIN = 0.15;

    /** A coordinate that moves less than this part of the other does not move. */
    private static final double STILL = 1e-6;

    private Fit() {}

    /** The view fitted to these runs, of which there may be none. */
    public static Box of(Session session, List<Run> runs) {
        var start = session.start();
        double reach = NEAR * scale(start, runs);
        var near = Stream.concat(
                        Stream.of(start), positions(runs).map(Step::at).filter(at -> distance(start, at) <= reach))
                .toList();
        var x1 = near.stream().mapToDouble(Vec::x1).summaryStatistics();
        var x2 = near.stream().mapToDouble(Vec::x2).summaryStatistics();
        double width = x1.getMax() - x1.getMin();
        double height = x2.getMax() - x2.getMin();
        double m1 = margin(width, height, start.x1());
        double m2 = margin(height, width, start.x2());
        return new Box(x1.getMin() - m1, x1.getMax() + m1, x2.getMin() - m2, x2.getMax() + m2);
    }

    private static double scale(Vec start, List<Run> runs) {
        var descended = positions(runs)
                .filter(step -> step.number() > 0)
                .filter(step -> step.value() <= runs.get(0).step(0).value())
                .mapToDouble(step -> distance(start, step.at()))
                .sorted()
                .toArray();
        if (descended.length > 0) {
            return descended[descended.length / 2];
        }
        return runs.stream()
                .filter(run -> run.last() > 0)
                .mapToDouble(run -> distance(start, run.step(1).at()))
                .filter(Double::isFinite)
                .min()
                .orElse(0);
    }

    /** All finite positions. */
    private static Stream<Step> positions(List<Run> runs) {
        return runs.stream()
                .flatMap(run ->
                        java.util.stream.IntStream.rangeClosed(0, run.last()).mapToObj(run::step))
                .filter(step -> step.at().isFinite());
    }

    private static double distance(Vec from, Vec to) {
        var way = to.minus(from).abs();
        return Math.max(way.x1(), way.x2());
    }

    /** The room on either side of a coordinate that ranges over {@code extent} beside one that ranges over {@code other}. */
    private static double margin(double extent, double other, double coordinate) {
        if (extent > STILL * other) {
            return MARGIN * extent;
        }
        return other > 0 ? other / 2 : Math.max(1, Math.abs(coordinate));
    }
}
