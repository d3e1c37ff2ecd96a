package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The menu of the surface in the real window. */
final class SurfaceMenuTest {

    /** So far from the edge of a menu an arrow is at most, in pixels. */
    private static final double BESIDE_THE_EDGE = 30;

    @AutoClose
    private final OpenWindow window = OpenWindow.of(900, 560);

    @Test
    void arrows_of_lists_stand_at_the_edge_of_the_menu() {
        var menu = (MenuButton) window.hand().find("#surface");
        Headless.run(menu::show);
        window.settle();
        var popup = Headless.get(() -> menu.getItems().get(0).getParentPopup());
        var arrows = Headless.get(() -> popup.getScene().getRoot().lookupAll(".arrow").stream()
                .filter(arrow -> arrow.getParent().getStyleClass().contains("right-container"))
                .map(arrow -> arrow.localToScene(arrow.getLayoutBounds()).getMaxX())
                .toList());
        long lists =
                menu.getItems().stream().filter(item -> item instanceof Menu).count();
        assertEquals(lists, arrows.size());
        for (double end : arrows) {
            assertTrue(end > popup.getWidth() - BESIDE_THE_EDGE, end + " of " + popup.getWidth());
        }
    }
}
