package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;

/** The tuning of gradient descent on the bowl, whose best rate after 20 steps is near 0.45. */
class TunerTest {
    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Workbench workbench = new Workbench(FirstSession.lecture(), new Threads(beside::add, window::add));
    private final Tuner tuner = workbench.tracks().tuner(0);

    private void search() {
        tuner.start();
        beside.remove().run();
    }

    private void letTheWindowWork() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @Test
    void theSearchShowsItsTrialsAndEnds() {
        search();
        assertTrue(tuner.running().get());
        letTheWindowWork();
        assertFalse(tuner.running().get());
        assertEquals(1, tuner.progress().get());
        assertEquals(3, tuner.milestones().size());
        assertTrue(
                tuner.milestones().get(0).contains("η 0.4  "),
                tuner.milestones().get(0));
    }

    @Test
    void theWindowIsAskedOnceForTrialsThatItHasNotShownYet() {
        search();
        assertEquals(2, window.size());
    }

    @Test
    void theBestRateIsAppliedInOneStep() {
        var before = workbench.session();
        search();
        letTheWindowWork();
        double given = workbench.shown().getValue().runs().get(0).lowest();
        tuner.apply();
        assertTrue(workbench.shown().getValue().runs().get(0).lowest() < 0.8 * given);
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void aCancelledSearchEndsAndAppliesNothing() {
        var before = workbench.session();
        tuner.start();
        tuner.cancel();
        beside.remove().run();
        letTheWindowWork();
        assertFalse(tuner.running().get());
        tuner.apply();
        assertEquals(before, workbench.session());
    }

    @Test
    void nothingIsAppliedToATrackThatIsNoLongerTheSame() {
        search();
        letTheWindowWork();
        workbench.tracks().remove(0);
        var before = workbench.session();
        tuner.apply();
        assertEquals(before, workbench.session());
    }

    @Test
    void noPointIsLowerThanTheBest() {
        search();
        letTheWindowWork();
        var scatter = tuner.scatter();
        assertEquals(10.5, scatter.top(), 1e-12);
        assertTrue(scatter.trials().stream().allMatch(trial -> trial.rate() > 0 && scatter.lowest() <= trial.value()));
        assertEquals(scatter.lowest(), scatter.trials().get(scatter.best()).value());
    }
}
