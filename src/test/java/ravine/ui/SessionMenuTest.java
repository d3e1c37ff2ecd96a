package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ContextMenu;
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

    private static final double NARROWEST = 900;

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
            assertTrue(item.getText().matches("\\d\\d:\\d\\d · .*\nGradient descent.*2 starts"), item.getText());
            assertTrue(item.getGraphic() instanceof PanelView, "has a picture: " + item.getText());
        }
        assertEquals(
                room,
                Headless.get(() -> items.stream().map(SessionMenuTest::room).toList()));
    }

    /** In a window as narrow as its screen, for the toolkit puts what has no room beside a menu over it, under the mouse. */
    @Test
    void lists_of_sessions_with_long_names_have_room_beside_their_menu(@TempDir Path files) {
        window.run(() -> window.stage().setWidth(NARROWEST));
        window.settle();
        window.run(() -> {
            workbench.formulaText().set("x1^3 + x2^2 + 0.1*sin(10*x1)*cos(3*x2) + log(1 + x1^4*x2^2)");
            workbench.starts().add(new Vec(1, 1));
            workbench.filing().saveAs(files.resolve("a name of a session that is long enough to fill a line.json"));
            workbench.starts().add(new Vec(2, 1));
            workbench.filing().begin();
        });
        var menu = (MenuButton) hand.find("#session");
        Headless.run(menu::show);
        window.settle();
        double end = window.place("#session").getMinX() + width(menu.getItems().get(0));
        Headless.run(menu::hide);
        for (var words : List.of("session.recent", "session.unsaved")) {
            var list = new ContextMenu();
            Headless.run(() -> {
                menu.getItems().stream()
                        .filter(item -> WindowWords.of(words).equals(item.getText()))
                        .forEach(item -> list.getItems().setAll(((Menu) item).getItems()));
                list.show(window.stage());
            });
            window.settle();
            double width = width(list.getItems().get(0));
            assertTrue(end + width <= NARROWEST, words + " ends at " + (end + width));
            Headless.run(list::hide);
        }
    }

    /** How wide the open menu of an item is. */
    private static double width(MenuItem item) {
        return Headless.get(() -> item.getParentPopup().getWidth());
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
