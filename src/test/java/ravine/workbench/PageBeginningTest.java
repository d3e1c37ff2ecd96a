package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.panel.CountBy;
import ravine.panel.Quantity;
import ravine.session.FirstSession;

/** What a page begins with that is not in its session. */
final class PageBeginningTest {

    private static final Map<String, Consumer<Workbench>> WAYS = Map.of(
            "the next page", workbench -> workbench.lessonDesk().turn(1),
            "the page anew", workbench -> workbench.lessonDesk().restore(),
            "the lesson anew", workbench -> workbench.lessonDesk().startOver(),
            "undo", workbench -> workbench.history().undo());

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    @BeforeEach
    void begin() {
        workbench.lessons().open("curvature");
        workbench.lessonDesk().turn(2);
        workbench.lessonDesk().choose(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the next page", "the page anew", "the lesson anew", "undo"})
    void charts_and_what_is_selected_are_as_at_first_again(String way) {
        workbench.loss().against().set(CountBy.EVALUATIONS);
        workbench.loss().quantity().set(Quantity.VALUE);
        workbench.loss().logarithmic().set(false);
        workbench.loss().withoutDiverged().set(true);
        workbench.sweep().key().set(SweepChart.STARTS);
        workbench.sweep().reached().set(true);
        workbench.edits().select(workbench.session().tracks().get(1).pen());
        WAYS.get(way).accept(workbench);
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
    @ValueSource(strings = {"the next page", "the page anew", "the lesson anew", "undo"})
    void the_drawer_that_explained_a_page_is_closed(String way) {
        workbench.drawer().explain(Drawer.Tab.LOSS);
        assertTrue(workbench.drawer().shows(Drawer.Tab.LOSS));
        WAYS.get(way).accept(workbench);
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
