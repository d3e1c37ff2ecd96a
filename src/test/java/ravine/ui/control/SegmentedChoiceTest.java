package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import ravine.spec.Option;
import ravine.ui.Headless;

/** Buttons of which one is down, in a window and out of it. */
final class SegmentedChoiceTest {

    private static final List<Option> OPTIONS = List.of(new Option("a", "", "A"), new Option("b", "", "B"));

    /** So often is garbage collected at most before something counts as held. */
    private static final int COLLECTIONS = 50;

    private final ObjectProperty<Object> shown = new SimpleObjectProperty<>("A");
    private final StackPane pane = Headless.get(StackPane::new);

    private SegmentedChoice inWindow() {
        return Headless.get(() -> {
            var choice = new SegmentedChoice(OPTIONS, shown, shown::set);
            pane.getChildren().setAll(choice);
            return choice;
        });
    }

    private static String down(SegmentedChoice choice) {
        return Headless.get(() -> choice.getChildren().stream()
                .map(button -> (ToggleButton) button)
                .filter(ToggleButton::isSelected)
                .map(ToggleButton::getText)
                .reduce("", String::concat));
    }

    @Test
    void shows_what_has_changed_while_it_was_out_of_the_window() {
        Headless.show(Headless.get(() -> new Scene(pane)), 200, 100);
        var choice = inWindow();
        assertEquals("a", down(choice));
        Headless.run(() -> shown.set("B"));
        assertEquals("b", down(choice));
        Headless.run(() -> {
            pane.getChildren().clear();
            shown.set("A");
            pane.getChildren().setAll(choice);
        });
        assertEquals("a", down(choice));
    }

    @Test
    void is_not_held_by_what_it_showed() throws InterruptedException {
        Headless.show(Headless.get(() -> new Scene(pane)), 200, 100);
        var gone = new WeakReference<>(inWindow());
        inWindow();
        for (int i = 0; i < COLLECTIONS && gone.get() != null; i++) {
            System.gc();
            Headless.settle(Headless.get(pane::getScene));
            Thread.sleep(20);
        }
        assertTrue(gone.get() == null);
    }
}
