package ravine.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import ravine.Mistake;
import ravine.library.BestValue;
import ravine.run.RunColumns;
import ravine.run.Stepper;
import ravine.session.Session;

/**
 * What becomes of each track of a session over the values of a key.
 *
 * @param key its name
 * @param lines those of the tracks that have it
 * @param floor the f* from which {@code reached} is measured
 */
public record Sweep(String key, List<SweepLine> lines, BestValue floor) {

    public Sweep {
        lines = List.copyOf(lines);
    }

    /** The sweep; a mistake if no track has the key, or a value is none for a track that has it. */
    public static Sweep of(Session session, Over over, OptionalDouble within, Watch<Sweep> watch) throws Mistake {
        var points = SweptPoint.all(session, over);
        var formula = session.problem().formula();
        var known = BestValue.of(formula, Double.NaN);
        var ends = new RunEnd[points.size()];
        var done = new AtomicInteger();
        Runnable question = () -> watch.reached((double) done.get() / points.size());
        Chunks.each(points.size(), question, i -> {
            ends[i] = RunEnd.of(
                    session,
                    session.start(),
                    points.get(i).turned(),
                    new Goal(known.value(), within),
                    question,
                    new RunColumns(session.problem().steps()));
            done.incrementAndGet();
        });
        double seen = Arrays.stream(ends).mapToDouble(RunEnd::lowest).min().orElse(Double.NaN);
        var floor = BestValue.of(formula, seen);
        if (Double.compare(floor.value(), known.value()) != 0) {
            var goal = new Goal(floor.value(), within);
            Chunks.each(points.size(), question, i -> {
                var again = new Stepper(
                        session.problem(), session.start(), points.get(i).turned());
                ends[i] = ends[i].reaching(goal.reached(again, question));
            });
        }
        return new Sweep(points.get(0).key().name(), lines(points, ends), floor);
    }

    private static List<SweepLine> lines(List<SweptPoint> points, RunEnd[] ends) {
        var lines = new ArrayList<SweepLine>();
        for (int from = 0, to; from < points.size(); from = to) {
            int track = points.get(from).track();
            to = from;
            while (to < points.size() && points.get(to).track() == track) {
                to++;
            }
            var values =
                    points.subList(from, to).stream().map(SweptPoint::value).toList();
            lines.add(new SweepLine(track, values, List.of(ends).subList(from, to)));
        }
        return lines;
    }
}
