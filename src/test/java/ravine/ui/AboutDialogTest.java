package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;
import ravine.ui.start.App;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What is shipped, opened from the menu of sessions. */
final class AboutDialogTest {

    private final Scene scene = Headless.get(() -> App.scene(new Workbench(FirstSession.lecture(), Headless.THREADS)));
    private final Stage stage = Headless.show(scene, 1280, 800);

    @AfterEach
    void close() {
        Headless.run(() -> Window.getWindows().stream()
                .filter(window -> window != stage)
                .toList()
                .forEach(Window::hide));
        Headless.run(stage::close);
    }

    @Test
    void the_menu_opens_it_and_it_shows_the_licence_of_what_is_chosen() {
        Headless.run(
                () -> InSight.all(MenuButton.class, menu -> menu.getStyleClass().contains("session")).stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> WindowWords.of("about.open").equals(item.getText()))
                        .forEach(item -> item.fire()));
        Headless.settle(scene);
        var rows = InSight.all(ShippedCell.class, cell -> !cell.isEmpty());
        var texts = InSight.all(TextArea.class, area -> !area.isEditable());
        assertTrue(rows.size() > 5, rows::toString);
        assertEquals(1, texts.size());
        assertTrue(texts.get(0).getText().contains("Apache License"));
        Headless.run(() -> rows.get(0).getListView().getSelectionModel().selectLast());
        assertTrue(texts.get(0).getText().contains("SIL OPEN FONT LICENSE"), texts.get(0)::getText);
    }
}
