package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.ui.start.App;
import ravine.workbench.MapView;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

/** The line of choices above a map. */
final class MapToolsTest {

    /** A map fills the room below: in less or more of it it would begin anew, and so for ever. */
    @Test
    void the_room_above_a_map_is_the_same_whether_it_is_filled_or_full() {
        var begun = new ArrayList<Runnable>();
        var workbench = new Workbench(FirstSession.lecture(), new Threads(begun::add, Runnable::run));
        var map = (MapView) workbench.picture().drawn(PictureView.MAP);
        var tools = Headless.get(() -> new MapTools(workbench, map));
        var stage = Headless.show(Headless.get(() -> new Scene(tools)), 640, 200);
        var bar = (ProgressBar) tools.lookup(".progress-bar");
        for (double width = 200; width < 800; width += 10) {
            double across = width;
            Headless.run(() -> map.figure(300, 200));
            double filling = Headless.get(() -> tools.prefHeight(across));
            assertTrue(bar.isVisible());
            Headless.run(() -> begun.get(begun.size() - 1).run());
            assertTrue(!bar.isVisible());
            assertEquals(filling, Headless.get(() -> tools.prefHeight(across)), "in " + width);
            Headless.run(map::hide);
        }
        Headless.run(stage::close);
    }

    /** A bar that has no height is not seen, and the toolkit then draws the whole window anew whenever it grows. */
    @Test
    void a_line_below_the_choices_shows_how_far_a_map_is_filled() {
        var begun = new ArrayList<Runnable>();
        var session = FirstSession.lecture().withScene(scene -> scene.withViews(List.of(PictureView.MAP)));
        var workbench = new Workbench(session, new Threads(begun::add, Runnable::run));
        var stage = Headless.show(Headless.get(() -> App.scene(workbench)), 1280, 800);
        var tools = stage.getScene().lookup(".view-tools");
        Headless.run(() -> begun.get(begun.size() - 1).run());
        var bar = (ProgressBar) tools.lookup(".progress-bar");
        Headless.run(() -> {
            bar.progressProperty().unbind();
            bar.setProgress(0.5);
        });
        Headless.settle(stage.getScene());
        var line = bar.lookup(".bar").getBoundsInParent();
        assertTrue(line.getHeight() >= 1, line.toString());
        assertEquals(tools.getLayoutBounds().getWidth() / 2, line.getWidth(), 1);
        Headless.run(stage::close);
    }
}
