package ravine.sweep;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.library.BestValue;
import ravine.run.RunColumns;
import ravine.run.Stepper;
import ravine.session.Session;

/**
 * What becomes of each track of a session from a lattice of starts in the view, edges included.
 *
 * @param floor the f* from which {@code reached} is measured
 */
public record StartsSweep(List<StartsLine> lines, BestValue floor) {

    public StartsSweep {
        lines = List.copyOf(lines);
    }

    /** The sweep from so many starts along each side; a mistake if that is no number of them. */
    public static StartsSweep of(Session session, Over over, OptionalDouble within, Watch<StartsSweep> watch)
            throws Mistake {
        var plan = StartPlan.of(session, 0, over.side());
        int tracks = session.tracks().size();
        int count = plan.cells() * tracks;
        var known = BestValue.of(session.problem().formula(), Double.NaN);
        var runs = new StartedRun[count];
        var done = new AtomicInteger();
        Runnable question = () -> watch.reached((double) done.get() / count);
        Chunks.each(count, question, i -> {
            var start = plan.start(i % plan.cells());
            var recipe = session.tracks().get(i / plan.cells()).recipe();
            var goal = new Goal(known.value(), within);
            var room = new RunColumns(session.problem().steps());
            runs[i] = new StartedRun(start, RunEnd.of(session, start, recipe, goal, question, room));
            done.incrementAndGet();
        });
        double seen =
                Stream.of(runs).mapToDouble(run -> run.end().lowest()).min().orElse(Double.NaN);
        var floor = BestValue.of(session.problem().formula(), seen);
        if (Double.compare(floor.value(), known.value()) != 0) {
            var goal = new Goal(floor.value(), within);
            Chunks.each(count, question, i -> {
                var recipe = session.tracks().get(i / plan.cells()).recipe();
                var again = new Stepper(session.problem(), runs[i].start(), recipe);
                runs[i] = new StartedRun(runs[i].start(), runs[i].end().reaching(goal.reached(again, question)));
            });
        }
        var lines = IntStream.range(0, tracks)
                .mapToObj(track -> new StartsLine(
                        track,
                        Stream.of(runs)
                                .skip((long) track * plan.cells())
                                .limit(plan.cells())
                                .sorted(Comparator.comparingDouble(
                                        run -> run.end().value()))
                                .toList()));
        return new StartsSweep(lines.toList(), floor);
    }
}
