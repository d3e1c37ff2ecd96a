package ravine.workbench;

import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.PlotStyle;
import ravine.panel.SessionContours;
import ravine.session.Session;

/**
 * Contours that are filled from few points to all, where a loss over many rows of data takes long: as many points as a frame has time for at once,
 * the rest beside the window, begun when that frame has been painted, for which it would have no processor left, and while one frame follows the other when that has come to rest.
 * Mutable: it remembers how quick the machine is, and what it fills.
 */
final class ContourFilling {

    /** The time that a frame may spend on points, in seconds. */
    private static final double IN_FRAME = 0.003;

    /** So many rows are looked at in a second to begin with, and at least. */
    private static final double SLOW = 5e7;

    private static final double QUICK = 1e11;

    /** Fewer points each way than these show nothing. */
    private static final int FEWEST = 10;

    /** A frame has all points, where they take no more than so many times its time: else most of them would be computed twice. */
    private static final double NEARLY = 2;

    /** It goes on to have them as long as they take no more than so many times its time, so that what is dragged does not change to and fro. */
    private static final double STILL = 3.3;

    /** Each pass has so many times as many points each way as the one before. */
    private static final int FINER = 3;

    private final Threads threads;
    private final Job<ContourPanel> job;
    private final LongSupplier clock;
    private final FrameRush rush;
    private double pace = SLOW;
    private boolean filling;
    /** At how many points the last contours are known in the end. */
    private int finest = Landscape.MOST * Landscape.MOST;
    /** What is to be filled next. */
    private Job.@Nullable Work<ContourPanel> waiting;

    /** @param clock tells nanoseconds, by which it learns how quick the machine is */
    ContourFilling(Threads threads, LongSupplier clock) {
        this.threads = threads;
        job = new Job<>(threads);
        this.clock = clock;
        rush = new FrameRush(clock, threads.window());
    }

    /** What was filled last, which changes with each pass. */
    ReadOnlyObjectProperty<Optional<ContourPanel>> filled() {
        return job.arrived();
    }

    /** What has been filled of the contours that were last asked for; empty before the first pass, and where a frame had time for all. */
    Optional<ContourPanel> finer() {
        return filling && waiting == null ? job.result().get() : Optional.empty();
    }

    /** A frame begins to draw what {@link #finer} has come to be. */
    void drawn() {
        rush.begins();
    }

    /** Whether the contours that were last asked for are not yet known at all points. */
    boolean isUnderWay() {
        return filling && (waiting != null || job.state().get() != Job.State.DONE);
    }

    /** How many points each way a frame has time for; all where it has for about as many as show something, as for a function of no rows. */
    private int points(Session session) {
        int rows = session.problem().objective().rows();
        double inTime = rows == 0 ? Double.POSITIVE_INFINITY : pace * IN_FRAME / rows;
        return inTime * (filling ? NEARLY : STILL) >= finest
                ? Landscape.MOST
                : (int) Math.max(FEWEST, Math.sqrt(inTime));
    }

    /** The contours of another picture: at all points where a frame has time for them, else at few, and the rest begins to be filled. */
    ContourPanel contours(Session session, double width, double height, PlotStyle style) {
        boolean givenUp = isUnderWay();
        job.cancel();
        waiting = null;
        rush.drawn();
        learn(session);
        int few = points(session);
        var coarse = ContourPanel.of(SessionContours.landscape(session).withMost(few), width, height, style);
        finest = coarse.finest();
        filling = few < Landscape.MOST;
        if (filling) {
            fill(session, width, height, style, few, givenUp);
        }
        return finer().orElse(coarse);
    }

    /** Measures by one row of points how quick the machine is, half of which counts. */
    private void learn(Session session) {
        var objective = session.problem().objective();
        if (objective.rows() > 0) {
            var view = session.scene().view();
            var values = new double[points(session)];
            long begin = clock.getAsLong();
            objective.row(
                    view.x1Min(), view.width() / values.length, view.centre().x2(), values);
            double seconds = Math.max(1e-9, (clock.getAsLong() - begin) * 1e-9);
            double looks = (double) objective.rows()
                    * values.length
                    * Runtime.getRuntime().availableProcessors();
            pace = Math.max(SLOW, Math.min(QUICK, (pace + looks / seconds) / 2));
        }
    }

    /**
     * Fills the contours beside the window from a few points each way to all, when the frame has been painted; no pass takes much of the time of the last.
     *
     * @param givenUp whether the last were asked for before the window had them all, as while one drags
     */
    private void fill(Session session, double width, double height, PlotStyle style, int few, boolean givenUp) {
        int all = finest;
        Job.Work<ContourPanel> work = report -> {
            if (givenUp && rush.isOn()) {
                EditPause.await();
            }
            var landscape = SessionContours.landscape(session).asking(() -> {
                rush.letPass();
                report.reached(0);
            });
            for (int points = FINER * few; FINER * FINER * points * points <= all; points *= FINER) {
                report.reached(0, ContourPanel.of(landscape.withMost(points), width, height, style));
            }
            return ContourPanel.of(landscape, width, height, style);
        };
        waiting = work;
        threads.window().execute(() -> begin(work));
    }

    private void begin(Job.Work<ContourPanel> work) {
        if (work.equals(waiting)) {
            waiting = null;
            job.start(work);
        }
    }
}
