package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.contour.Contour;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.contour.RowFiller;
import ravine.draw.Theme;
import ravine.panel.SessionContours;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;

/** Contours of a loss over many rows: few points at once, all of them in the end. */
final class ContourFillingTest {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 200;

    /** Work beside the window, and what it has to tell, each done when it is asked for. */
    private final Deque<Runnable> beside = new ConcurrentLinkedDeque<>();

    private final Deque<Runnable> window = new ConcurrentLinkedDeque<>();
    private final Session rows = Gallery.session("redundancy");

    private static ContourPanel whole(Session session) {
        return SessionContours.contours(session, WIDTH, HEIGHT, SessionContours.style(session, Theme.LIGHT));
    }

    private static List<Double> levels(ContourPanel panel) {
        return panel.contours().levels().stream().map(Contour::level).toList();
    }

    private static int vertices(ContourPanel panel) {
        return panel.contours().levels().stream()
                .mapToInt(contour -> contour.lines().vertices())
                .sum();
    }

    private Workbench workbench(Session session) {
        return new Workbench(session, Threads.HERE);
    }

    /** The contours of a workbench on a machine that takes a second for anything. */
    private ContourView view(Workbench workbench) {
        return view(workbench, 1_000_000_000);
    }

    /** The same on one that takes so many nanoseconds for anything. */
    private ContourView view(Workbench workbench, long nanoseconds) {
        return new ContourView(workbench.shown(), workbench.edits(), workbench.starts(), filling(nanoseconds));
    }

    private ContourFilling filling(long nanoseconds) {
        var clock = new AtomicLong();
        return new ContourFilling(new Threads(beside::add, window::add), () -> clock.addAndGet(nanoseconds));
    }

    private void work() {
        drain();
        beside.remove().run();
        drain();
    }

    /** The window goes on, as after a frame. */
    private void drain() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @Test
    void a_frame_has_few_points_and_the_end_has_all() {
        var workbench = workbench(rows);
        var view = view(workbench);
        var coarse = view.contours(WIDTH, HEIGHT);
        assertTrue(vertices(coarse) < vertices(whole(rows)) / 2);
        assertSame(coarse, view.contours(WIDTH, HEIGHT), "nothing new yet");
        assertTrue(beside.isEmpty(), "the frame is painted first");
        drain();
        assertEquals(1, beside.size());
        work();
        var fine = view.contours(WIDTH, HEIGHT);
        assertEquals(vertices(whole(rows)), vertices(fine));
        assertEquals(levels(whole(rows)), levels(fine));
        assertSame(view.panel(WIDTH, HEIGHT), view.panel(WIDTH, HEIGHT));
    }

    @Test
    void another_picture_gives_up_what_was_being_filled() {
        var workbench = workbench(rows);
        var view = view(workbench);
        view.panel(WIDTH, HEIGHT);
        drain();
        workbench.rows().set("", 0, 1, 50);
        view.panel(WIDTH, HEIGHT);
        drain();
        assertEquals(2, beside.size());
        work();
        var still = view.contours(WIDTH, HEIGHT);
        assertTrue(vertices(still) < vertices(whole(workbench.session())) / 2, "the first was given up");
        work();
        assertEquals(vertices(whole(workbench.session())), vertices(view.contours(WIDTH, HEIGHT)));
        assertNotEquals(vertices(whole(rows)), vertices(whole(workbench.session())));
    }

    @Test
    void a_frame_has_all_points_where_it_has_time_for_those_of_its_picture() {
        var workbench = workbench(rows);
        // So quick that a frame has time for 141² points, fewer than those of the largest picture.
        var view = view(workbench, 28_000L * Runtime.getRuntime().availableProcessors());
        view.panel(WIDTH, HEIGHT);
        assertTrue(view.isUnderWay());
        for (int i = 0; i < 20; i++) {
            workbench.rows().set("", 0, 1, 50 + i);
            view.panel(WIDTH, HEIGHT);
        }
        assertFalse(view.isUnderWay());
        assertEquals(vertices(whole(workbench.session())), vertices(view.contours(WIDTH, HEIGHT)));
    }

    @Test
    void filling_waits_while_a_frame_draws_what_is_filled() throws Exception {
        var workbench = workbench(rows);
        var filling = filling(1_000_000_000);
        var view = new ContourView(workbench.shown(), workbench.edits(), workbench.starts(), filling);
        view.panel(WIDTH, HEIGHT);
        drain();
        filling.drawn();
        var filled = CompletableFuture.runAsync(beside.remove(), work -> new Thread(work, "beside").start());
        assertThrows(TimeoutException.class, () -> filled.get(300, TimeUnit.MILLISECONDS));
        while (!filled.isDone()) {
            drain();
        }
        drain();
        view.panel(WIDTH, HEIGHT);
        assertEquals(1, window.size(), "tells when the frame is drawn");
        assertEquals(vertices(whole(rows)), vertices(view.contours(WIDTH, HEIGHT)));
    }

    @Test
    void few_points_are_all_that_f_is_asked_at() {
        var asked = new AtomicLong();
        var steps = new RowFiller() {
            @Override
            public void fill(double x1, double step, double x2, double[] values) {
                Arrays.setAll(values, i -> at(x1 + i * step));
            }

            @Override
            public double value(double x1, double x2) {
                asked.incrementAndGet();
                return at(x1);
            }

            private double at(double x1) {
                return x1 > 2 ? Double.NaN : Math.floor(x1);
            }
        };
        var landscape = Landscape.of(steps, new Box(-3, 3, -2, 2), false);
        var style = SessionContours.style(rows, Theme.LIGHT);
        ContourPanel.of(landscape.withMost(30), WIDTH, HEIGHT, style);
        assertEquals(0, asked.get());
        ContourPanel.of(landscape, WIDTH, HEIGHT, style);
        assertNotEquals(0, asked.get());
    }

    @Test
    void without_rows_a_frame_has_all_points() {
        var workbench = workbench(FirstSession.lecture());
        var view = view(workbench);
        var panel = view.contours(WIDTH, HEIGHT);
        assertEquals(vertices(whole(FirstSession.lecture())), vertices(panel));
        assertTrue(beside.isEmpty());
        workbench.history().open(rows, Document.untitled(rows));
        view.panel(WIDTH, HEIGHT);
        workbench.history().undo();
        work();
        assertEquals(vertices(whole(FirstSession.lecture())), vertices(view.contours(WIDTH, HEIGHT)));
    }
}
