package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.Session;

final class StartsTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private List<Vec> all() {
        return workbench.session().starts();
    }

    @Test
    void starts_are_added_in_the_middle_of_the_view_and_beside_one_another() {
        var view = new Box(-6, 6, -4, 4);
        workbench.edit("", session -> session.withScene(scene -> scene.withView(view)));
        for (int i = 0; i < 3; i++) {
            workbench.starts().addAmid();
        }
        assertEquals(List.of(new Vec(0, 0), new Vec(0.6, 0), new Vec(1.2, 0)), all().subList(1, 4));
    }

    @Test
    void as_many_are_added_as_there_may_be_even_in_a_view_that_cannot_move() {
        var end = Math.nextDown(1e300);
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(1e299, end, 1e299, end))));
        for (int i = 0; i < 2 * Session.MOST_STARTS; i++) {
            workbench.starts().addAmid();
        }
        assertTrue(all().size() > 1);
    }
}
