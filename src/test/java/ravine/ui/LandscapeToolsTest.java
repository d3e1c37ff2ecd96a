package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import ravine.landscape.Touching;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.workbench.LandscapeView;
import ravine.workbench.Threads;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The line of choices above a landscape. */
final class LandscapeToolsTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final LandscapeView view = (LandscapeView) workbench.picture().drawn(PictureView.LANDSCAPE);
    private final LandscapeTools tools = Headless.get(() -> new LandscapeTools(workbench, view));

    private List<Node> shown() {
        return tools.getChildrenUnmodifiable().stream().filter(Node::isVisible).toList();
    }

    private List<MenuItem> inMenu() {
        var menu = (MenuButton) tools.getChildrenUnmodifiable()
                .get(tools.getChildrenUnmodifiable().size() - 1);
        return menu.getItems().stream().filter(MenuItem::isVisible).toList();
    }

    /** A landscape needs the room of a second line. */
    @Test
    void it_is_one_line_in_any_width_and_a_menu_has_what_there_is_no_room_for() {
        var stage = Headless.show(Headless.get(() -> new Scene(tools)), 1000, 200);
        int all = tools.getChildrenUnmodifiable().size() - 1;
        double height = Headless.get(() -> tools.prefHeight(1000));
        for (double width = 300; width <= 1000; width += 50) {
            double across = width;
            Headless.run(() -> {
                tools.resize(across, height);
                tools.layout();
                var shown = shown();
                var last = shown.get(shown.size() - 1);
                assertEquals(height, tools.prefHeight(across));
                assertTrue(last.getBoundsInParent().getMaxX() <= across, "in " + across);
                int inLine = inMenu().isEmpty() ? shown.size() : shown.size() - 1;
                assertEquals(all, inLine + inMenu().size(), "in " + across);
            });
        }
        assertEquals(List.of(), Headless.get(this::inMenu), "in a wide line");
        Headless.run(stage::close);
    }

    @Test
    void what_is_chosen_in_the_menu_is_taken_and_shown_there() {
        var stage = Headless.show(Headless.get(() -> new Scene(tools)), 300, 200);
        Headless.run(() -> {
            tools.resize(300, 40);
            tools.layout();
            var touching = (Menu) inMenu().get(0);
            touching.getItems().stream()
                    .filter(item -> item.getText().equals(WindowWords.of("landscape.touching." + Touching.PLANE)))
                    .forEach(MenuItem::fire);
            assertEquals(Touching.PLANE, workbench.session().scene().camera().touching());
            assertTrue(inMenu().size() > 1, "no room for the lines on the floor");
            inMenu().get(1).fire();
            assertTrue(workbench.session().scene().camera().floor());
        });
        Headless.run(stage::close);
    }
}
