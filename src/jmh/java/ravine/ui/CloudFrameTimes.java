package ravine.ui;

import java.util.function.Consumer;
import ravine.Mistake;
import ravine.bench.Line;
import ravine.session.Session;

/** Frames of the window with the clouds of three methods, 1000 members each over 200 steps, of which a frame computes as many as it has time for. */
public final class CloudFrameTimes {

    private static final int METHODS = 3;
    private static final int MEMBERS = 1000;
    private static final int STEPS = 200;
    private static final double NOISE = 5;
    private static final double RATE = 0.0005;
    private static final double SHIFT = 0.000005;
    private static final double YARD = 2;
    private static final double MOST_SECONDS = 25;

    private CloudFrameTimes() {}

    public static void measure(Consumer<Line> table) throws Exception {
        var session = session();
        var frames = FrameTimes.of(session, table, YARD);
        var workbench = frames.workbench();
        var rate = session.tracks().get(0).recipe().spec().keys().get(0);
        frames.measure(
                "three clouds of 1000, dragging η",
                i -> workbench.tracks().set(0, rate, RATE + SHIFT * FrameTimes.swing(i)),
                "≤ 33 ms",
                MOST_SECONDS);
        frames.measure(
                "three clouds of 1000, playing",
                i -> workbench.player().show(Math.floorMod(i, STEPS)),
                "≤ 16 ms",
                MOST_SECONDS);
    }

    private static Session session() throws Mistake {
        var first = FrameTimes.session();
        return first.withTracks(first.tracks().subList(0, METHODS))
                .withProblem(problem -> problem.withSteps(STEPS).withNoise(NOISE))
                .withEnsemble(MEMBERS);
    }
}
