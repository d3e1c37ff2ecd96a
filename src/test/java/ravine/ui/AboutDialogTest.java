package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.MenuButton;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ravine.workbench.WindowWords;

/** What is shipped, opened from the menu of sessions. */
final class AboutDialogTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    @Test
    void the_menu_opens_it_and_it_shows_the_licence_of_what_is_chosen() {
        window.run(
                () -> InSight.all(MenuButton.class, menu -> menu.getStyleClass().contains("session")).stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(item -> WindowWords.of("about.open").equals(item.getText()))
                        .forEach(item -> item.fire()));
        var rows = InSight.all(ShippedCell.class, cell -> !cell.isEmpty());
        var texts = InSight.all(TextArea.class, area -> !area.isEditable());
        assertTrue(rows.size() > 5, rows::toString);
        assertEquals(1, texts.size());
        assertTrue(texts.get(0).getText().contains("Apache License"));
        Headless.run(() -> rows.get(0).getListView().getSelectionModel().selectLast());
        assertTrue(texts.get(0).getText().contains("SIL OPEN FONT LICENSE"), texts.get(0)::getText);
    }
}
