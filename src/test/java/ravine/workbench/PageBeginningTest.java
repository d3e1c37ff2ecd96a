package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.lesson.Answer;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.session.FirstSession;

/** What a page begins with that is not in its session. */
final class PageBeginningTest {

    /** What shows a page. */
    private enum Way {
        TURNING,
        RESTORING,
        STARTING_OVER,
        UNDOING
    }

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    @BeforeEach
    void begin() {
        workbench.lessons().open("curvature");
        workbench.lessonDesk().turn(2);
        workbench.lessonDesk().choose(0);
    }

    private void show(Way way) {
        var desk = workbench.lessonDesk();
        switch (way) {
            case TURNING -> desk.turn(1);
            case RESTORING -> desk.restore();
            case STARTING_OVER -> desk.startOver();
            case UNDOING -> workbench.history().undo();
        }
    }

    @ParameterizedTest
    @EnumSource
    void charts_and_what_is_selected_are_as_at_first_again(Way way) {
        workbench.loss().against().set(CountBy.EVALUATIONS);
        workbench.loss().quantity().set(Quantity.VALUE);
        workbench.loss().logarithmic().set(false);
        workbench.loss().withoutDiverged().set(true);
        workbench.sweep().key().set(SweepChart.STARTS);
        workbench.sweep().reached().set(true);
        workbench.edits().select(workbench.session().tracks().get(1).pen());
        show(way);
        assertEquals(CountBy.STEP, workbench.loss().against().get());
        assertEquals(Quantity.ABOVE, workbench.loss().quantity().get());
        assertTrue(workbench.loss().logarithmic().get());
        assertFalse(workbench.loss().withoutDiverged().get());
        assertEquals("eta", workbench.sweep().key().get());
        assertFalse(workbench.sweep().reached().get());
        assertEquals(
                workbench.session().tracks().get(0).pen(),
                workbench.drawer().pen().get());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_played_fast_for_its_many_steps_leaves_the_speed_as_it_was(Way way) {
        workbench.lessons().open("noise-as-temperature#3");
        workbench.player().octave().set(1);
        workbench.lessonDesk().answer(new Answer.Given(1));
        assertEquals(20, workbench.player().speed(), 1e-9);
        show(way);
        assertEquals(2, workbench.player().speed());
    }

    @Test
    void a_speed_that_was_chosen_while_an_answer_played_is_kept() {
        workbench.lessons().open("noise-as-temperature#3");
        workbench.lessonDesk().answer(new Answer.Given(1));
        workbench.player().octave().set(3);
        workbench.lessonDesk().turn(1);
        assertEquals(8, workbench.player().speed());
    }

    @ParameterizedTest
    @EnumSource
    void the_drawer_that_explained_a_page_is_closed(Way way) {
        workbench.drawer().explain(Drawer.Tab.LOSS);
        assertTrue(workbench.drawer().shows(Drawer.Tab.LOSS));
        show(way);
        assertFalse(workbench.drawer().open().get());
    }

    @Test
    void a_drawer_that_was_open_before_it_explained_stays_open() {
        workbench.drawer().choose(Drawer.Tab.TABLE);
        workbench.drawer().explain(Drawer.Tab.LOSS);
        workbench.lessonDesk().turn(1);
        assertTrue(workbench.drawer().open().get());
    }

    @Test
    void a_drawer_in_which_another_tab_was_chosen_since_stays_open() {
        workbench.drawer().explain(Drawer.Tab.LOSS);
        workbench.drawer().choose(Drawer.Tab.TABLE);
        workbench.lessonDesk().turn(1);
        assertTrue(workbench.drawer().shows(Drawer.Tab.TABLE));
    }
}
