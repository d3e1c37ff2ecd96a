package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.sweep.Cloud;

/** Clouds in the window: the first members at once, the others when they are there. */
final class CachedCloudsTest {

    private static final int RUNS = 500;
    private static final int STEPS = 300;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Workbench workbench = new Workbench(session(), new Threads(beside::add, window::add));

    private static Session session() {
        return FirstSession.lecture()
                .withProblem(problem -> problem.withSteps(STEPS).withNoise(1))
                .withEnsemble(RUNS);
    }

    private Cloud cloud(int track) {
        return workbench.shown().getValue().clouds().ofTracks().get(track);
    }

    private void work() {
        while (!beside.isEmpty() || !window.isEmpty()) {
            (beside.isEmpty() ? window : beside).remove().run();
        }
    }

    private void turn(int track, String recipe) {
        workbench.edit(
                "",
                session -> session.withTrack(track, before -> {
                    try {
                        return new Track(Recipe.read(recipe), before.pen(), true);
                    } catch (Mistake e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    @Test
    void the_first_members_are_shown_at_once_and_all_when_they_are_there() {
        int first = cloud(0).x1(STEPS).length;
        assertTrue(first < RUNS / 2, first + " members at once");
        double there = cloud(0).x1(STEPS)[3];
        work();
        assertEquals(RUNS, cloud(0).x1(STEPS).length);
        assertEquals(there, cloud(0).x1(STEPS)[3]);
    }

    @Test
    void what_follows_the_picture_is_told_when_all_members_are_there() {
        var whole = new ArrayList<Boolean>();
        workbench.shown().addListener((was, before, now) -> whole.add(now.areCloudsWhole()));
        assertFalse(workbench.shown().getValue().areCloudsWhole());
        work();
        assertTrue(whole.get(whole.size() - 1), whole.toString());
        assertTrue(workbench.shown().getValue().areCloudsWhole());
    }

    @Test
    void first_steps_of_long_ones_are_shown_at_once() {
        int steps = 100_000;
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(steps)));
        int first = cloud(0).last();
        assertTrue(first > 0 && first < steps / 2, first + " steps at once");
        assertFalse(workbench.shown().getValue().areCloudsWhole());
        var there = cloud(0).at(first).mean();
        workbench.edit("", session -> session.withEnsemble(2));
        assertEquals(there, cloud(0).at(first).mean());
        work();
        assertEquals(steps, cloud(0).last());
        assertEquals(there, cloud(0).at(first).mean());
        assertTrue(workbench.shown().getValue().areCloudsWhole());
    }

    @Test
    void those_that_java_has_no_room_for_are_not_begun_and_say_so() {
        var session = session().withProblem(problem -> problem.withSteps(Problem.MOST_STEPS));
        int tracks = (int) (Runtime.getRuntime().maxMemory() / Cloud.bytes(session)) + 1;
        var large = session.withTracks(Collections.nCopies(tracks, cloudless()));
        var over = new Workbench(large, new Threads(beside::add, window::add));
        assertEquals(tracks, over.shown().getValue().clouds().ofTracks().size());
        over.runs().filling().cancel();
        work();
        assertEquals(
                WindowWords.of("job.memory"),
                over.runs().clouds().filling().failure().get());
    }

    @Test
    void a_method_that_does_not_change_keeps_its_cloud() {
        var more = new Track(cloudless().recipe(), 5, true);
        workbench.edit(
                "",
                session -> session.withTracks(java.util.List.of(session.tracks().get(0), more)));
        int ofBoth = cloud(1).x1(STEPS).length;
        work();
        var kept = cloud(0);
        var turned = cloud(1);
        turn(1, "gd:eta=0.11");
        assertSame(kept, cloud(0));
        assertNotSame(turned, cloud(1));
        assertTrue(cloud(1).x1(STEPS).length > 1.9 * ofBoth, "there is more time for the one that does");
        work();
        assertSame(kept, cloud(0));
        assertEquals(RUNS, cloud(1).x1(STEPS).length);
    }

    private Track cloudless() {
        return workbench.session().tracks().get(0);
    }

    @Test
    void clouds_of_a_session_that_has_changed_since_are_not_shown() {
        cloud(0);
        var old = beside.remove();
        turn(0, "gd:eta=0.01");
        double now = cloud(0).x1(STEPS)[0];
        old.run();
        while (!window.isEmpty()) {
            window.remove().run();
        }
        assertEquals(now, cloud(0).x1(STEPS)[0]);
        assertTrue(cloud(0).x1(STEPS).length < RUNS);
    }

    @Test
    void a_session_without_an_ensemble_has_no_clouds() {
        workbench.edit("", session -> session.withEnsemble(1));
        assertTrue(workbench.shown().getValue().clouds().areNone());
    }

    @Test
    void all_is_done_at_once_where_nothing_is_beside_the_window() {
        var here = new Workbench(session(), Threads.HERE);
        assertEquals(RUNS, here.shown().getValue().clouds().ofTracks().get(0).x1(0).length);
    }
}
