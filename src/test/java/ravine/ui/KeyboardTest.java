package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.workbench.Ranking;
import ravine.workbench.Workbench;

/** The real window by keys alone: where the keyboard goes, and that the keys play again after what was chosen. */
final class KeyboardTest {

    private static final List<String> PARTS =
            List.of("toolbar", "side", "head", "picture", "transport", "methods", "drawer");

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private void focus(String selector) {
        Headless.run(hand.find(selector)::requestFocus);
    }

    private boolean playsAtSpace() {
        hand.press(KeyCode.SPACE);
        return workbench.player().playing().get();
    }

    @Test
    void tab_goes_through_the_parts_of_the_window_from_the_top_to_the_bottom() {
        focus("#session");
        List<String> reached = new ArrayList<>();
        do {
            var part = Headless.get(() -> part(window.scene().getFocusOwner()));
            if (reached.isEmpty() || !reached.get(reached.size() - 1).equals(part)) {
                reached.add(part);
            }
            hand.press(KeyCode.TAB);
        } while (Headless.get(() -> window.scene().getFocusOwner() != hand.find("#session")));
        assertEquals(PARTS, reached);
    }

    @Test
    void a_card_that_came_while_its_side_was_folded_is_reached_by_its_key() {
        var all = workbench.session().tracks();
        window.run(() -> workbench.edit("", session -> session.withTracks(all.subList(0, 1))));
        window.run(() -> workbench.sides().right().set(false));
        window.run(() -> workbench.edit("", session -> session.withTracks(all)));
        hand.press(KeyCode.CONTROL, KeyCode.getKeyCode("" + all.size()));
        var cards = (VBox) hand.find("#cards");
        var owner = Headless.get(() -> window.scene().getFocusOwner());
        assertTrue(isIn(cards.getChildren().get(all.size() - 1), owner), owner.toString());
    }

    @Test
    void the_key_of_a_method_reaches_its_card_wherever_ranking_puts_that() {
        window.run(() -> {
            workbench.player().end();
            workbench.ranking().by().set(Ranking.By.STEPS);
        });
        var order = workbench.ranking().order();
        assertNotEquals(0, order.indexOf(0));
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        var card = ((VBox) hand.find("#cards")).getChildren().get(order.indexOf(0));
        var owner = Headless.get(() -> window.scene().getFocusOwner());
        assertTrue(isIn(card, owner), owner.toString());
    }

    @Test
    void the_key_of_a_method_shows_that_the_keyboard_is_on_what_hides_it() {
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        var owner = Headless.get(() -> window.scene().getFocusOwner());
        assertTrue(owner instanceof CheckBox, owner.toString());
        assertTrue(Headless.get(owner::isFocusVisible));
        hand.press(KeyCode.SPACE);
        assertFalse(workbench.session().tracks().get(1).shown());
    }

    private static boolean isIn(Node part, Node node) {
        return node != null && (node.equals(part) || isIn(part, node.getParent()));
    }

    private static String part(Node node) {
        return node.getStyleClass().stream()
                .filter(PARTS::contains)
                .reduce((side, methods) -> methods)
                .orElseGet(() -> part(node.getParent()));
    }

    @Test
    void two_formulas_typed_one_after_the_other_are_undone_one_after_the_other() {
        var first = formula();
        for (var typed : List.of("x1^2 + 3x2^2", "x1^2 + 5x2^2")) {
            hand.press(KeyCode.CONTROL, KeyCode.L);
            hand.press(KeyCode.CONTROL, KeyCode.A);
            hand.type(typed);
            hand.press(KeyCode.ENTER);
            assertEquals(typed, formula());
        }
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("x1^2 + 3x2^2", formula());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, formula());
    }

    @Test
    void two_numbers_typed_one_after_the_other_are_undone_one_after_the_other() {
        int first = workbench.session().problem().steps();
        for (int typed : new int[] {40, 60}) {
            focus("#steps");
            hand.press(KeyCode.CONTROL, KeyCode.A);
            hand.type("" + typed);
            hand.press(KeyCode.ENTER);
            assertEquals(typed, workbench.session().problem().steps());
        }
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(40, workbench.session().problem().steps());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(first, workbench.session().problem().steps());
    }

    private String formula() {
        return Headless.get(() -> workbench.session().problem().formula().text());
    }

    @ParameterizedTest
    @CsvSource({"#session, 1", "#colours, 2", "#overlays, 1", ".card .look, 3"})
    void the_keys_play_again_after_a_choice_in_a_menu(String menu, int item) {
        focus(menu);
        hand.press(KeyCode.SPACE);
        for (int i = 0; i < item; i++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        if (Headless.get(((MenuButton) hand.find(menu))::isShowing)) {
            hand.press(KeyCode.ESCAPE);
        }
        assertTrue(playsAtSpace());
    }

    @ParameterizedTest
    @CsvSource({"2, 4", "8, 2"})
    void the_keys_play_again_after_a_card_is_duplicated_or_removed(int item, int cards) {
        focus(".card .header > .button-icon.no-arrow");
        hand.press(KeyCode.SPACE);
        for (int i = 0; i < item; i++) {
            hand.press(KeyCode.DOWN);
        }
        hand.press(KeyCode.ENTER);
        assertEquals(cards, workbench.session().tracks().size());
        assertTrue(playsAtSpace());
    }

    @Test
    void a_name_that_a_menu_asks_for_is_typed_at_once() {
        focus(".card .header > .button-icon.no-arrow");
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        hand.type("my run");
        hand.press(KeyCode.ENTER);
        assertEquals("my run", workbench.session().tracks().get(0).title());
        assertFalse(workbench.player().playing().get());
    }

    @Test
    void a_menu_that_is_open_keeps_the_keys() {
        focus("#colours");
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.L);
        assertFalse(workbench.player().looping().get());
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.L);
        assertTrue(workbench.player().looping().get());
    }

    @Test
    void colours_that_are_chosen_again_stay_marked() {
        focus("#colours");
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        var light =
                (RadioMenuItem) ((MenuButton) hand.find("#colours")).getItems().get(0);
        assertTrue(Headless.get(light::isSelected));
    }

    @ParameterizedTest
    @CsvSource({".card .slider", "#formula", "#session", ".card .pills .left-pill", "#scrubber"})
    void escape_lets_the_keys_play_again(String selector) {
        focus(selector);
        hand.press(KeyCode.ESCAPE);
        assertTrue(playsAtSpace());
    }

    @ParameterizedTest
    @CsvSource({".card .number-field, 0.6", "#steps, 30", "#noise, 0", "#start1, -2", "#formula, x^2"})
    void enter_in_a_field_lets_the_keys_play(String field, String typed) {
        Headless.run(() -> ((ToggleButton) hand.find("#more")).fire());
        focus(field);
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(typed + " ");
        hand.press(KeyCode.ENTER);
        assertTrue(playsAtSpace());
    }

    @Test
    void escape_leaves_projector_mode_only_from_the_picture() {
        var projector = workbench.appearance().projector();
        hand.press(KeyCode.F11);
        focus("#scrubber");
        hand.press(KeyCode.ESCAPE);
        assertTrue(projector.get());
        hand.press(KeyCode.ESCAPE);
        assertFalse(projector.get());
    }
}
