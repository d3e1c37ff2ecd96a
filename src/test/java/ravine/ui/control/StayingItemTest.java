package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Side;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import ravine.ui.Headless;
import ravine.ui.WindowContent;

/** The choices of a menu that stays open. */
final class StayingItemTest {

    /** The entry that the keyboard or the mouse is on has another background than the menu. */
    @Test
    void a_choice_is_seen_on_whatever_background_its_entry_has() {
        var on = new SimpleBooleanProperty(true);
        for (var item : List.of(
                Headless.get(() -> StayingItem.check("numbers", on, () -> {})),
                Headless.get(() -> StayingItem.radio("linear", on, () -> {})))) {
            var pane = Headless.get(Pane::new);
            var scene = Headless.get(() -> new Scene(pane));
            Headless.run(() -> scene.getStylesheets()
                    .add(WindowContent.class.getResource("window.css").toExternalForm()));
            var stage = Headless.show(scene, 300, 100);
            var menu = Headless.get(() -> new ContextMenu(item));
            Headless.run(() -> menu.show(pane, Side.BOTTOM, 0, 0));
            Headless.settle(menu.getScene());
            assertEquals(List.of(), Headless.get(() -> seen((Region) item.getContent())), item.getText());
            Headless.run(menu::hide);
            Headless.run(stage::close);
        }
    }

    private static List<Paint> seen(Region mark) {
        return mark.getBackground() == null
                ? List.of()
                : mark.getBackground().getFills().stream()
                        .map(BackgroundFill::getFill)
                        .filter(fill -> !fill.equals(Color.TRANSPARENT))
                        .toList();
    }
}
