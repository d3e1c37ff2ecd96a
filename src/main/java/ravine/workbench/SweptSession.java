package ravine.workbench;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.Vec;
import ravine.axis.Axis;
import ravine.map.SweepPanel;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.sweep.Over;
import ravine.sweep.StartedRun;
import ravine.sweep.StartsSweep;
import ravine.sweep.Sweep;
import ravine.sweep.SweepLine;
import ravine.sweep.SweepTables;

/**
 * A sweep with the session that it is of.
 *
 * @param key over whose values it runs; over a lattice of starts without one
 * @param sweep for starts, over the share of their runs that end lower, in percent
 * @param starts what it is of for starts
 */
record SweptSession(Session session, Optional<Key.Numeric> key, Sweep sweep, Optional<StartsSweep> starts) {

    /** All of them, in percent. */
    private static final double WHOLE = 100;

    static SweptSession overKey(Session session, Key.Numeric key, int count, Job.Report<?> report) throws Mistake {
        var over = Over.read("%s=%s..%s:%s"
                .formatted(key.name(), PlainNumber.plain(key.from()), PlainNumber.plain(key.to()), count));
        var sweep = Sweep.of(session, over, OptionalDouble.empty(), report::reached);
        return new SweptSession(session, Optional.of(key), sweep, Optional.empty());
    }

    static SweptSession overStarts(Session session, int side, Job.Report<?> report) throws Mistake {
        var starts = StartsSweep.of(session, Over.read("start:" + side), OptionalDouble.empty(), report::reached);
        var lines = starts.lines().stream()
                .map(line -> new SweepLine(
                        line.track(),
                        IntStream.range(0, line.runs().size())
                                .mapToObj(place ->
                                        WHOLE * (place + 0.5) / line.runs().size())
                                .toList(),
                        line.runs().stream().map(StartedRun::end).toList()))
                .toList();
        return new SweptSession(session, Optional.empty(), new Sweep("", lines, starts.floor()), Optional.of(starts));
    }

    /** What runs across the chart. */
    Axis axis() {
        return key.map(own -> SweepPanel.axis(own, sweep))
                .orElseGet(() -> Axis.linear(0, WHOLE).titled(WindowWords.of("sweep.share")));
    }

    /** The start from which the track with this pen ends lowest but for so many percent; of the first track where there is none. */
    Vec start(int pen, double share) {
        var lines = starts.orElseThrow().lines();
        var runs = lines.stream()
                .filter(line -> session.tracks().get(line.track()).pen() == pen)
                .findFirst()
                .orElse(lines.get(0))
                .runs();
        return runs.get((int) Math.max(0, Math.min(runs.size() - 1, share / WHOLE * runs.size())))
                .start();
    }

    /** As the command line prints it. */
    String csv() throws IOException {
        return CopiedText.text(out -> {
            if (starts.isPresent()) {
                SweepTables.print(session, starts.get(), out);
            } else {
                SweepTables.print(session, sweep, out);
            }
        });
    }
}
