package ravine.map;

import java.util.List;
import java.util.stream.IntStream;
import ravine.chart.Curve;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.sweep.RunEnd;
import ravine.sweep.Sweep;
import ravine.sweep.SweepLine;

/** The curves of a sweep, one for each of its lines. */
final class SweepCurves {

    /** Heights below this share of the highest are rounding, and drawn as if they were that. */
    private static final double LEAST = 1e-16;

    private SweepCurves() {}

    /** How far above f* the runs end, with the standard error of an ensemble as a band; nothing of those that leave all bounds. */
    static List<Curve> heights(Session session, Sweep sweep) {
        double highest = sweep.lines().stream()
                .flatMap(line -> line.ends().stream())
                .filter(SweepCurves::stays)
                .mapToDouble(end -> end.value() - sweep.floor().value())
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double least = LEAST * Math.max(highest, Double.MIN_NORMAL / LEAST);
        return sweep.lines().stream()
                .map(line -> {
                    var values = column(line, end -> height(end, end.value(), sweep, least));
                    var curve = curve(session, line, values);
                    return session.ensemble() == 1
                            ? curve
                            : curve.banded(
                                    column(line, end -> height(end, end.value() - end.error(), sweep, least)),
                                    column(line, end -> height(end, end.value() + end.error(), sweep, least)));
                })
                .toList();
    }

    /** The first steps at which f was down at f*. */
    static List<Curve> reached(Session session, Sweep sweep) {
        return sweep.lines().stream()
                .map(line -> curve(
                        session,
                        line,
                        column(
                                line,
                                end -> end.reached().isPresent() ? end.reached().getAsInt() : Double.NaN)))
                .toList();
    }

    private static Curve curve(Session session, SweepLine line, double[] values) {
        var track = session.tracks().get(line.track());
        var keys = line.values().stream().mapToDouble(value -> value).toArray();
        return new Curve(track.title(), track.pen(), keys, values);
    }

    private interface Measured {
        double of(RunEnd end);
    }

    private static double[] column(SweepLine line, Measured measured) {
        return IntStream.range(0, line.ends().size())
                .mapToDouble(i -> measured.of(line.ends().get(i)))
                .toArray();
    }

    private static boolean stays(RunEnd end) {
        var kind = end.verdict().kind();
        return kind != Verdict.Kind.DIVERGED && kind != Verdict.Kind.UNBOUNDED && kind != Verdict.Kind.UNDEFINED;
    }

    private static double height(RunEnd end, double value, Sweep sweep, double least) {
        return stays(end) ? Math.max(least, value - sweep.floor().value()) : Double.NaN;
    }
}
