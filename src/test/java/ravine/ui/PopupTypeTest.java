package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.ui.methods.TunePopup;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** How large the type is in what opens over the window. */
final class PopupTypeTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 1440);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private double type() {
        return Headless.get(
                () -> ((Label) hand.find(".transport .step .label")).getFont().getSize());
    }

    @Test
    void words_that_help_have_the_type_of_a_projected_window_and_room_for_it() {
        window.run(() -> workbench.appearance().projector().set(true));
        var name = (Label) hand.find(".card .name");
        var help = name.getTooltip();
        window.run(() -> help.show(name, 0, 0));
        assertEquals(type(), help.getFont().getSize(), 0.6);
        assertEquals(24 * type(), help.getMaxWidth(), type());
        window.run(help::hide);
        window.run(() -> workbench.appearance().projector().set(false));
        window.run(() -> help.show(name, 0, 0));
        assertEquals(type(), help.getFont().getSize(), 0.6);
        assertEquals(24 * type(), help.getMaxWidth(), type());
    }

    @Test
    void what_tunes_names_the_card_and_its_help_has_the_room_of_the_window_below() {
        window.run(() -> {
            workbench.tracks().rename(0, "mine");
            workbench.appearance().projector().set(true);
            new TunePopup(workbench, 0).beside(hand.find(".card"));
        });
        var popup = Window.getWindows().get(Window.getWindows().size() - 1);
        var title = (Label) popup.getScene().getRoot().lookup(".tuning .section");
        var search = (Label) popup.getScene().getRoot().lookup(".tuning .says");
        assertEquals(WindowWords.of("tune.title", "mine"), title.getText());
        window.run(() -> search.getTooltip().show(search, 0, 0));
        assertEquals(24 * type(), search.getTooltip().getMaxWidth(), type());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_menu_and_what_it_opens_have_the_type_of_the_window(boolean projected) {
        window.run(() -> workbench.appearance().projector().set(projected));
        var button = (MenuButton) hand.find("#surface");
        window.run(button::show);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        assertTrue(((Menu) button.getItems().get(0)).isShowing());
        var types = Headless.get(() -> Window.getWindows().stream()
                .filter(open -> open != window.stage())
                .flatMap(open -> open.getScene().getRoot().lookupAll(".text").stream())
                .map(words -> ((Text) words).getFont().getSize())
                .collect(Collectors.toSet()));
        assertEquals(Set.of(type()), types);
    }

    @Test
    void choices_in_a_menu_let_the_mark_of_their_row_be_seen() {
        var button = (MenuButton) hand.find("#surface");
        var levels = (Menu) button.getItems().get(0);
        window.run(button::show);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.RIGHT);
        var choices = levels.getItems().stream()
                .map(item -> (RadioButton) ((CustomMenuItem) item).getContent())
                .toList();
        assertTrue(choices.stream()
                .flatMap(choice -> choice.getBackground().getFills().stream())
                .allMatch(fill -> fill.getFill().equals(Color.TRANSPARENT)));
    }
}
