package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Vec;
import ravine.ui.control.PanelView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The menu of sessions in the real window, and what is said when one was saved. */
final class SessionMenuTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    @Test
    void sessions_that_were_not_saved_are_told_apart_by_words_and_a_small_picture() {
        Stream.of("x^2 + y^2", "x^4 - y")
                .forEach(formula -> Headless.run(() -> {
                    workbench.formulaText().set(formula);
                    workbench.starts().add(new Vec(1, 1));
                    workbench.filing().begin();
                }));
        var menu = (MenuButton) hand.find("#session");
        var unsaved = (Menu) menu.getItems().stream()
                .filter(item -> WindowWords.of("session.unsaved").equals(item.getText()))
                .findFirst()
                .orElseThrow();
        var room = Headless.get(() -> {
            menu.show();
            unsaved.show();
            return unsaved.getItems().stream().map(SessionMenuTest::room).toList();
        });
        var items = Headless.get(() -> unsaved.getItems().stream().toList());
        for (var ignored : items) {
            window.settle();
        }
        assertEquals(2, items.stream().map(MenuItem::getText).distinct().count());
        for (var item : items) {
            assertTrue(item.getText().matches("\\d\\d:\\d\\d · .*Gradient descent.*2 starts"), item.getText());
            assertTrue(item.getGraphic() instanceof PanelView, "has a picture: " + item.getText());
        }
        assertEquals(
                room,
                Headless.get(() -> items.stream().map(SessionMenuTest::room).toList()));
    }

    @Test
    void the_small_pictures_are_as_much_larger_as_the_type_for_a_projector() {
        window.run(() -> {
            workbench.formulaText().set("x^2 + y^2");
            workbench.starts().add(new Vec(1, 1));
            workbench.filing().begin();
        });
        double usual = roomOfFirst();
        window.run(() -> workbench.appearance().projector().set(true));
        double scale = workbench.theme().get().size(1);
        assertTrue(scale > 1);
        assertEquals(scale * usual, roomOfFirst(), 1);
    }

    private double roomOfFirst() {
        var menu = (MenuButton) hand.find("#session");
        return Headless.get(() -> {
            menu.show();
            var unsaved = menu.getItems().stream()
                    .filter(item -> WindowWords.of("session.unsaved").equals(item.getText()))
                    .map(Menu.class::cast)
                    .findFirst()
                    .orElseThrow();
            double room = room(unsaved.getItems().get(0));
            menu.hide();
            return room;
        });
    }

    /** What the picture of an entry takes, or what is kept for it. */
    private static double room(MenuItem item) {
        return item.getGraphic() == null ? 0 : item.getGraphic().minHeight(-1);
    }

    @Test
    void a_session_that_was_saved_can_be_shown_in_its_folder_as_long_as_that_is_said(@TempDir Path files) {
        assertFalse(hand.find("#folder").isVisible());
        window.run(() -> workbench.filing().saveAs(files.resolve("mine.json")));
        assertTrue(hand.find("#folder").isVisible());
        Headless.run(() -> workbench.say("Something else"));
        assertFalse(hand.find("#folder").isVisible());
    }
}
