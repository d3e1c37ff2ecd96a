package ravine.landscape;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ravine.draw.Frame;
import ravine.trace.Trace;

/** A landscape with paths laid over it, which a camera sees from anywhere. */
public final class PathsOnLandscape {

    private final Landform landform;
    private final List<LaidPath> traces;
    private final List<LaidPath> others;
    private final List<LaidPath> ghosts;
    private final LandscapeMarks marks;

    private PathsOnLandscape(
            Landform landform,
            List<LaidPath> traces,
            List<LaidPath> others,
            List<LaidPath> ghosts,
            LandscapeMarks marks) {
        this.landform = landform;
        this.traces = traces;
        this.others = others;
        this.ghosts = ghosts;
        this.marks = marks;
    }

    /** A landscape without paths. */
    public static PathsOnLandscape none(Landform landform) {
        return new PathsOnLandscape(landform, List.of(), List.of(), List.of(), LandscapeMarks.NONE);
    }

    /**
     * Other paths on a landscape; those that were on the same before keep what is known of them.
     *
     * @param shown in the order of the legend; the last is drawn on top
     * @param fromElsewhere paths of the same pens from other starts, which the legend does not list
     * @param pale whole paths as they were before
     */
    public PathsOnLandscape then(
            Landform next, List<Trace> shown, List<Trace> fromElsewhere, List<Trace> pale, LandscapeMarks more) {
        return new PathsOnLandscape(next, laid(next, shown), laid(next, fromElsewhere), laid(next, pale), more);
    }

    private List<LaidPath> laid(Landform on, List<Trace> wanted) {
        var kept = Stream.of(traces, others, ghosts).flatMap(List::stream).toList();
        return wanted.stream()
                .parallel()
                .map(trace -> kept.stream()
                        .filter(path -> path.isOf(trace, on))
                        .findFirst()
                        .map(path -> path.named(trace))
                        .orElseGet(() -> LaidPath.of(trace, on)))
                .toList();
    }

    /** Whether this is the landscape of the paths. */
    public boolean isOn(Landform form) {
        return landform.equals(form);
    }

    /** What a camera sees of it. */
    public LandscapePanel panel(Camera camera) {
        return panel(camera, Optional.empty());
    }

    /** The same with the legend held where that box lies; without one it seeks its place. */
    public LandscapePanel panel(Camera camera, Optional<Frame> legendHeld) {
        return new LandscapePanel(this, camera, legendHeld);
    }

    Landform landform() {
        return landform;
    }

    List<LaidPath> traces() {
        return traces;
    }

    /** All but ghosts, in the order of drawing. */
    List<LaidPath> all() {
        return Stream.concat(others.stream(), traces.stream()).toList();
    }

    List<LaidPath> others() {
        return others;
    }

    List<LaidPath> ghosts() {
        return ghosts;
    }

    LandscapeMarks marks() {
        return marks;
    }
}
