package ravine.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import ravine.Vec;
import ravine.run.Problem;
import ravine.spec.Range;

/**
 * The state of the program: the same value is what the window shows, what the command line builds and what an undo goes back to.
 *
 * @param starts at least one; every track runs from each
 * @param ensemble how many times each track runs with independent draws; the first is the run that is shown alone
 * @param caption says what the session shows, empty if nothing is said
 */
public record Session(
        Problem problem, List<Vec> starts, List<Track> tracks, int ensemble, Scene scene, String caption) {

    public static final int MOST_STARTS = 25;

    /** How many runs an ensemble may have. */
    public static final Range ENSEMBLE = new Range(1, 100_000, true);

    public Session {
        starts = List.copyOf(starts);
        tracks = List.copyOf(tracks);
        if (starts.isEmpty() || starts.size() > MOST_STARTS || !starts.stream().allMatch(Vec::isFinite)) {
            throw new IllegalArgumentException("no session: starts " + starts);
        }
        if (!ENSEMBLE.contains(ensemble)) {
            throw new IllegalArgumentException("no session: an ensemble of " + ensemble);
        }
    }

    /** A session in which each track runs once. */
    public Session(Problem problem, List<Vec> starts, List<Track> tracks, Scene scene, String caption) {
        this(problem, starts, tracks, 1, scene, caption);
    }

    /** The first start. */
    public Vec start() {
        return starts.get(0);
    }

    public Session withProblem(UnaryOperator<Problem> change) {
        return new Session(change.apply(problem), starts, tracks, ensemble, scene, caption);
    }

    /** This session with another first start. */
    public Session withStart(Vec other) {
        var changed = new ArrayList<>(starts);
        changed.set(0, other);
        return withStarts(changed);
    }

    public Session withStarts(List<Vec> others) {
        return new Session(problem, others, tracks, ensemble, scene, caption);
    }

    public Session withTracks(List<Track> others) {
        return new Session(problem, starts, others, ensemble, scene, caption);
    }

    /** This session with one of its tracks changed. */
    public Session withTrack(int index, UnaryOperator<Track> change) {
        var changed = new ArrayList<>(tracks);
        changed.set(index, change.apply(changed.get(index)));
        return withTracks(changed);
    }

    public Session withEnsemble(int runs) {
        return new Session(problem, starts, tracks, runs, scene, caption);
    }

    public Session withScene(UnaryOperator<Scene> change) {
        return new Session(problem, starts, tracks, ensemble, change.apply(scene), caption);
    }

    /** This session drawn otherwise. */
    public Session drawn(UnaryOperator<PlotOptions> change) {
        return withScene(scene -> scene.withOptions(change.apply(scene.options())));
    }

    public Session withCaption(String other) {
        return new Session(problem, starts, tracks, ensemble, scene, other);
    }

    /** Whether what was said of this session is still so in another: each of its recipes runs there, from the same starts, as here. */
    public boolean holdsIn(Session other) {
        var there = other.tracks.stream().map(Track::recipe).toList();
        return problem.equals(other.problem)
                && starts.equals(other.starts)
                && tracks.stream().map(Track::recipe).allMatch(there::contains);
    }
}
