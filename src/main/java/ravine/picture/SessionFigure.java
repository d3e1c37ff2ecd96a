package ravine.picture;

import java.util.ArrayList;
import java.util.List;
import ravine.figure.Ground;
import ravine.figure.Look;
import ravine.figure.Plot;
import ravine.figure.Trace;
import ravine.run.Run;
import ravine.session.Session;

/** What the window shows and a file holds of a session: the same parts, which whoever redraws often keeps as long as their arguments stay. */
public final class SessionFigure {

    private SessionFigure() {}

    /** The surface in the session's view: a function of formula, view and aspect alone, at a size in pixels. */
    public static Ground ground(Session session, double width, double height, Look look) {
        return Ground.of(session.formula(), session.view(), session.equalAspect(), width, height, look);
    }

    /** The runs of all tracks, hidden ones too. */
    public static List<Run> runs(Session session) {
        return session.tracks().stream()
                .map(track -> Run.of(session, track.recipe()))
                .toList();
    }

    /** The whole paths of the tracks that are shown; {@code runs} has a run for each track. */
    public static List<Trace> traces(Session session, List<Run> runs) {
        var traces = new ArrayList<Trace>();
        for (int i = 0; i < runs.size(); i++) {
            var track = session.tracks().get(i);
            var run = runs.get(i);
            if (track.shown()) {
                traces.add(Trace.of(
                        track.recipe().spec().about().name(),
                        Settings.of(track.recipe()),
                        track.look(),
                        run.x1(),
                        run.x2(),
                        run.last() + 1));
            }
        }
        return List.copyOf(traces);
    }

    /** The plot after this many steps, 0 being the start; a path that ended before stays where it ended. */
    public static Plot plot(Ground ground, List<Trace> traces, int step) {
        return new Plot(
                ground, traces.stream().map(trace -> trace.shown(step + 1)).toList(), List.of());
    }
}
