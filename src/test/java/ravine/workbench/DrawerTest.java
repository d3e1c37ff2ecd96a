package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;

class DrawerTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final Drawer drawer = workbench.drawer();

    @Test
    void a_tab_opens_the_drawer_and_closes_it_when_chosen_again() {
        drawer.choose(Drawer.Tab.STEP);
        assertTrue(drawer.shows(Drawer.Tab.STEP));
        drawer.choose(Drawer.Tab.TABLE);
        assertTrue(drawer.shows(Drawer.Tab.TABLE));
        drawer.choose(Drawer.Tab.TABLE);
        assertFalse(drawer.open().get());
    }

    @Test
    void it_takes_the_same_part_of_any_window_at_most_half_and_is_never_too_low() {
        drawer.grow(400 - drawer.heightIn(1000), 1000);
        assertEquals(320, drawer.heightIn(800), 1e-9);
        drawer.grow(10_000, 1000);
        assertEquals(500, drawer.heightIn(1000));
        assertEquals(320, drawer.heightIn(640));
        drawer.grow(-10_000, 1000);
        assertEquals(Drawer.LOWEST, drawer.heightIn(1000));
    }

    @Test
    void the_selected_method_stays_selected_when_others_go_and_the_first_is_when_it_goes() {
        drawer.pen().set(2);
        workbench.tracks().remove(0);
        assertEquals(1, workbench.shown().getValue().track());
        workbench.tracks().remove(1);
        assertEquals(0, workbench.shown().getValue().track());
        workbench.tracks().remove(0);
        assertTrue(workbench.shown().getValue().run().isEmpty());
        assertTrue(workbench.inspector().text().isEmpty());
        assertEquals(0, workbench.table().rows().size());
    }

    @Test
    void it_is_no_part_of_what_undo_undoes() {
        drawer.choose(Drawer.Tab.STEP);
        drawer.pen().set(1);
        assertFalse(workbench.history().canUndo().get());
    }
}
