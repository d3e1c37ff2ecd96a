package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import ravine.formula.Formula;
import ravine.run.Problem;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;

/** What goes on of a map that is not wanted any more, counted by how often its function is asked. */
@Timeout(60)
final class MapCancelTest {

    /** How often a function is asked by the steps that a processor takes until it asks whether to go on. */
    private static final long MOST = 4L * 4096 * Runtime.getRuntime().availableProcessors();

    private final AtomicLong asked = new AtomicLong();
    private final ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Runnable> window = new ConcurrentLinkedQueue<>();
    private final Workbench workbench = new Workbench(session(), new Threads(this::own, window::add));
    private final MapView map = (MapView) workbench.picture().drawn(PictureView.MAP);

    /** Set before the map begins; the runs beside it, which are asked for earlier, would ask the function too and are never computed. */
    private boolean begun;

    private void own(Runnable work) {
        if (!begun) {
            return;
        }
        var thread = new Thread(work);
        threads.add(thread);
        thread.setDaemon(true);
        thread.start();
    }

    /** One whose cells take a million steps each, of a function that counts how often it is asked. */
    private Session session() {
        var lecture = FirstSession.lecture();
        var formula = lecture.problem().formula();
        var counting = (Formula) Proxy.newProxyInstance(
                Formula.class.getClassLoader(), new Class<?>[] {Formula.class}, (proxy, method, given) -> {
                    asked.incrementAndGet();
                    try {
                        return method.invoke(formula, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return lecture.withProblem(problem -> problem.withFormula(counting).withSteps(Problem.MOST_STEPS))
                .withTracks(lecture.tracks().subList(1, 2));
    }

    private void begin() {
        begun = true;
        map.figure(300, 300);
        long before = asked.get();
        while (asked.get() < before + 20_000) {
            Thread.onSpinWait();
        }
    }

    /** Whether the thread that fills it has ended, and how little was computed meanwhile. */
    private void assertEnds(long before) throws InterruptedException {
        threads.remove().join();
        assertTrue(ForkJoinPool.commonPool().awaitQuiescence(30, TimeUnit.SECONDS));
        assertTrue(asked.get() - before <= MOST, () -> asked.get() - before + " more");
        assertTrue(map.figure(300, 300).panels().size() == 1);
    }

    @Test
    void of_a_cancelled_map_each_processor_computes_at_most_what_it_has_begun() throws InterruptedException {
        begin();
        map.cancel();
        long before = asked.get();
        assertEnds(before);
    }

    @Test
    void of_a_map_that_is_closed_no_more() throws InterruptedException {
        begin();
        map.hide();
        long before = asked.get();
        threads.remove().join();
        assertTrue(asked.get() - before <= MOST, () -> asked.get() - before + " more");
    }

    @Test
    void of_a_map_of_another_formula_no_more_after_the_next_frame() throws InterruptedException {
        begin();
        workbench.edit(
                "",
                session -> session.withProblem(problem -> problem.withFormula(
                                FirstSession.lecture().problem().formula())
                        .withSteps(5)));
        map.figure(300, 300);
        long before = asked.get();
        assertEnds(before);
    }
}
