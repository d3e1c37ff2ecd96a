package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.lesson.Answer;
import ravine.lesson.LessonLibrary;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;

/** That nothing of what happens is told or can be tried out while a page asks for it, and all of it once that is answered. */
class QuestionLockTest {

    private static final Axes AXES = Axes.free(new Box(-6, 6, -3, 3), new Frame(0, 0, 1200, 600));

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    /** A page that asks to which place the first step leads. */
    @BeforeEach
    void begin() {
        var lesson = LessonLibrary.lesson("down-the-slope");
        workbench.lessonDesk().begin("down-the-slope", Optional.empty(), lesson);
    }

    private void answer() {
        workbench.lessonDesk().answer(new Answer.Placed(new Vec(1, 1)));
        assertFalse(workbench.lessonDesk().asks().get());
    }

    @Test
    void cards_tell_numbers_bounds_and_verdicts_only_after_the_answer() {
        var locked = WindowWords.of("lesson.locked");
        assertEquals("", workbench.ranking().words(0));
        assertEquals(locked, workbench.ranking().line(workbench.tracks()));
        assertEquals(locked, workbench.tracks().standing(0));
        assertTrue(workbench.tracks().rateLimit(0).isEmpty());
        answer();
        assertEquals("f = 10.5", workbench.ranking().words(0));
        assertNotEquals(locked, workbench.ranking().line(workbench.tracks()));
        assertNotEquals(locked, workbench.tracks().standing(0));
        assertEquals(0.5, workbench.tracks().rateLimit(0).orElseThrow(), 1e-12);
    }

    @Test
    void what_was_said_of_the_open_question_is_gone_with_the_answer() {
        workbench.player().toggle();
        assertEquals(WindowWords.of("lesson.locked"), workbench.message().get());
        answer();
        assertEquals("", workbench.message().get());
    }

    @Test
    void the_mouse_reads_the_place_alone_before_the_answer() {
        assertEquals("x₁ = 2   x₂ = 1", reading(2, 1));
        assertEquals("x₁ = 0   x₂ = 0", reading(0, 0));
        answer();
        assertTrue(reading(2, 1).startsWith("x₁ = 2   x₂ = 1   f = 2.4"));
    }

    private String reading(double x1, double x2) {
        return workbench.picture().contours().reading(AXES, AXES.x(x1), AXES.y(x2));
    }

    @Test
    void other_views_overlays_fits_and_steps_wait_for_the_answer() {
        var page = workbench.session();
        var deeds = List.<Runnable>of(
                () -> workbench.picture().showBeside(PictureView.LANDSCAPE),
                () -> workbench.picture().choose(0, PictureView.MAP),
                () -> workbench.tracks().show(0, false),
                () -> workbench.starts().move(0, Vec.ZERO));
        deeds.forEach(deed -> {
            workbench.say("");
            deed.run();
            assertEquals(page, workbench.session());
            assertEquals(WindowWords.of("lesson.locked"), workbench.message().get());
        });
        workbench.picture().fit();
        assertEquals(page, workbench.session());
        assertTrue(workbench.lessonDesk().refuses());
        answer();
        deeds.forEach(deed -> {
            var before = workbench.session();
            deed.run();
            assertNotEquals(before, workbench.session());
        });
        assertFalse(workbench.lessonDesk().refuses());
    }

    @Test
    void one_looks_nearer_before_the_answer_and_comes_back_to_the_page() {
        Session page = workbench.session();
        workbench.picture().zoom(2);
        assertNotEquals(page, workbench.session());
        workbench.lessonDesk().restore();
        assertEquals(page, workbench.session());
        assertTrue(workbench.lessonDesk().asks().get());
        workbench.player().toggle();
        assertFalse(workbench.player().playing().get());
    }
}
