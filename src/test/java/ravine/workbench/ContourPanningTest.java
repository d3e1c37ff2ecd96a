package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import ravine.Box;
import ravine.session.FirstSession;

/** The part of the plane that keys move, by parts of what is really seen of it. */
final class ContourPanningTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final ContourView contours = workbench.picture().contours();

    private Box seen() {
        return contours.panel(300, 700).ground().axes().view();
    }

    @Test
    void with_one_scale_for_both_axes_it_moves_by_parts_of_what_is_seen_beside_the_view_too() {
        workbench.edit("", session -> session.withScene(scene -> scene.withEqualAspect(true)));
        var before = seen();
        workbench.picture().pan(0.1, 0.2);
        var after = seen();
        double pixel = before.width() / 300;
        assertEquals(before.x1Min() + 0.1 * before.width(), after.x1Min(), pixel);
        assertEquals(before.x2Min() + 0.2 * before.height(), after.x2Min(), pixel);
        assertEquals(before.width(), after.width(), pixel);
    }
}
