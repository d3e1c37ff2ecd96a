package ravine.picture;

import java.util.ArrayList;
import java.util.List;
import ravine.figure.Ground;
import ravine.figure.Look;
import ravine.figure.Plot;
import ravine.figure.Theme;
import ravine.figure.Trace;
import ravine.run.Run;
import ravine.session.Drawing;
import ravine.session.Session;

/** What the window shows and a file holds of a session: the same parts, which whoever redraws often keeps as long as their arguments stay. */
public final class SessionFigure {

    private SessionFigure() {}

    /** The surface in the session's view: a function of formula, view and aspect alone, at a size in pixels and with a look. */
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

    /** The runs of all tracks from each of the other starts. */
    public static List<List<Run>> otherRuns(Session session) {
        return session.otherStarts().stream()
                .map(start -> runs(session.withStart(start)))
                .toList();
    }

    /** How the session's drawing looks in a theme. */
    public static Look look(Session session, Theme theme) {
        var drawing = session.drawing();
        return Look.of(theme)
                .coloured(drawing.colours())
                .levelled(drawing.levels(), drawing.count())
                .drawn(
                        drawing.contouring() != Drawing.Contouring.LINES,
                        drawing.contouring() != Drawing.Contouring.BANDS)
                .withColourBar(drawing.colourBar());
    }

    /**
     * The plot after this many steps, 0 being the start, with the session's overlays; a path that ended before stays where it ended.
     * {@code runs} and each of {@code otherRuns} have a run for each track.
     */
    public static Plot plot(Session session, Ground ground, List<Run> runs, List<List<Run>> otherRuns, int step) {
        var traces = shown(session, runs, step);
        var others = otherRuns.stream()
                .flatMap(more -> shown(session, more, step).stream())
                .toList();
        var overlays = Overlays.of(session, runs, traces, step, ground.look().theme());
        return new Plot(ground, traces, others, List.of(), overlays);
    }

    private static List<Trace> shown(Session session, List<Run> runs, int step) {
        return traces(session, runs).stream()
                .map(trace -> trace.shown(step + 1))
                .toList();
    }
}
