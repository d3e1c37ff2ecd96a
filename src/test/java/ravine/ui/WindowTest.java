package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.optimizer.Optimizer;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.session.Track;
import ravine.ui.methods.MethodCard;
import ravine.workbench.Workbench;

/** The real window, used with mouse and keys. */
final class WindowTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private void rewriteFormula(String text) {
        hand.click("#formula");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
    }

    @Test
    void the_picture_follows_a_formula_as_it_is_typed() {
        rewriteFormula("x^2+y^2");
        assertEquals(
                25, Headless.get(() -> workbench.session().problem().formula().value(3, 4)));
        assertNull(workbench.mistake().get());
    }

    @Test
    void a_broken_formula_says_where_and_leaves_the_picture_until_it_is_mended() {
        var before = workbench.session();
        rewriteFormula("1,5x");
        var mistake = Objects.requireNonNull(workbench.mistake().get());
        assertEquals("1,5x", mistake.before() + mistake.wrong() + mistake.after());
        assertTrue(hand.find(".mistake").isVisible());
        assertEquals("1,5x", ((TextInputControl) hand.find("#formula")).getText());
        assertNotEquals("1,5x", workbench.session().problem().formula().text());
        assertEquals(before.scene().view(), workbench.session().scene().view());
        rewriteFormula("1.5x");
        assertNull(workbench.mistake().get());
        assertFalse(hand.find(".mistake").isVisible());
        assertEquals("1.5x", workbench.session().problem().formula().text());
    }

    @Test
    void a_function_that_is_being_typed_makes_no_slider_on_its_way() {
        var before = workbench.session().problem().formula();
        hand.click("#formula");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        for (var sign : List.of("s", "i", "n", "(")) {
            hand.type(sign);
            assertEquals(before, workbench.session().problem().formula());
        }
        hand.type("x)");
        assertEquals("sin(x)", workbench.session().problem().formula().text());
        hand.type("+k");
        assertEquals(List.of(), workbench.session().problem().formula().parameters());
        hand.press(KeyCode.ENTER);
        assertEquals(List.of("k"), workbench.session().problem().formula().parameters());
    }

    @Test
    void a_formula_left_with_a_mistake_leaves_the_objective_from_before_and_escape_its_text() {
        var before = workbench.session();
        rewriteFormula("x^2+y^");
        assertNotEquals(before, workbench.session());
        hand.click("#pane", 0.001, 0.001);
        assertEquals(before, workbench.session());
        assertTrue(hand.find(".mistake").isVisible());
        hand.click("#formula");
        hand.press(KeyCode.ESCAPE);
        assertEquals(before.problem().formula().text(), ((TextInputControl) hand.find("#formula")).getText());
        assertFalse(workbench.history().canUndo().get());
    }

    @Test
    void the_formula_field_grows_to_three_lines_with_its_text() {
        double one = hand.find("#formula").getBoundsInLocal().getHeight();
        window.run(() -> workbench.formulaText().set("x^2 + y^2 + sin(x) cos(y) + 0.25 x^4 + 0.125 y^4"));
        double two = hand.find("#formula").getBoundsInLocal().getHeight();
        assertTrue(two > 1.4 * one, one + " to " + two);
        window.run(() -> workbench.formulaText().set("x^2 + y^2" + " + 0.25 x^4".repeat(40)));
        double three = hand.find("#formula").getBoundsInLocal().getHeight();
        assertTrue(three > two && three < 3.2 * one, one + " to " + three);
    }

    @Test
    void space_plays_and_the_keys_step_forward_back_first_and_last() {
        var player = workbench.player();
        hand.click("#pane", 0.02, 0.5);
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.RIGHT);
        hand.press(KeyCode.LEFT);
        assertEquals(1, player.step().get());
        hand.press(KeyCode.END);
        assertEquals(20, player.step().get());
        hand.press(KeyCode.HOME);
        hand.press(KeyCode.SPACE);
        assertTrue(player.playing().get());
        Headless.run(() -> player.tick(1));
        assertTrue(player.step().get() >= 4);
        hand.press(KeyCode.SPACE);
        assertFalse(player.playing().get());
    }

    @Test
    void play_is_one_key_away_from_the_first_picture() {
        hand.press(KeyCode.SPACE);
        assertTrue(workbench.player().playing().get());
    }

    @Test
    void the_scrubber_goes_to_a_step() {
        hand.drag("#scrubber", 0.02, 0.5, 0.98, 0.5);
        assertEquals(20, workbench.player().step().get());
    }

    @Test
    void a_press_that_closes_a_list_drags_nothing() {
        try (var complaints = new Complaints()) {
            hand.click("#add");
            hand.drag("#scrubber .thumb", 0.5, 0.5, 9, 0.5);
            assertEquals(List.of(), complaints.all());
        }
        assertEquals(0, workbench.player().step().get());
        var before = workbench.session();
        hand.click("#add");
        hand.drag(".card .header", 0.5, 0.5, 0.5, 9);
        assertEquals(before, workbench.session());
        hand.drag(".card .header", 0.4, 0.5, 0.4, 9);
        assertNotEquals(before, workbench.session());
    }

    @Test
    void no_card_moves_when_the_last_step_brings_a_verdict() {
        var before = Headless.get(() -> heights());
        hand.press(KeyCode.END);
        assertEquals(before, Headless.get(() -> heights()));
    }

    private static List<Double> heights() {
        return InSight.all(MethodCard.class, card -> true).stream()
                .map(MethodCard::getHeight)
                .toList();
    }

    @Test
    void the_menu_of_overlays_stays_open_so_that_several_are_chosen_by_mouse_or_keys() {
        hand.click("#overlays");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.SPACE);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.ENTER);
        assertEquals(Set.of(Overlay.STEP_NUMBERS, Overlay.GRADIENT), overlays());
        assertTrue(((MenuButton) hand.find("#overlays")).isShowing());
        hand.press(KeyCode.SPACE);
        assertEquals(Set.of(Overlay.STEP_NUMBERS), overlays());
        clickInMenu("Next step", 0.5);
        assertEquals(Set.of(Overlay.STEP_NUMBERS, Overlay.STEP), overlays());
        clickInMenu("Next step", 0.5);
        assertEquals(Set.of(Overlay.STEP_NUMBERS), overlays());
        double besideItsWords = 1.3;
        clickInMenu("Next step", besideItsWords);
        assertEquals(Set.of(Overlay.STEP_NUMBERS, Overlay.STEP), overlays());
        clickInMenu("Next step", besideItsWords);
        assertEquals(Set.of(Overlay.STEP_NUMBERS), overlays());
        hand.press(KeyCode.ESCAPE);
        assertFalse(((MenuButton) hand.find("#overlays")).isShowing());
    }

    private void clickInMenu(String words, double across) {
        var item = Headless.get(() ->
                InSight.all(CheckBox.class, box -> box.getText().equals(words)).get(0));
        Headless.run(() -> item.setId("wanted"));
        new Hand(item.getScene()).click("#wanted", across, 0.5);
    }

    private Set<Overlay> overlays() {
        return workbench.session().scene().options().overlays();
    }

    @Test
    void a_click_in_the_picture_moves_the_start_there() {
        hand.click("#pane", 0.5, 0.3);
        var start = workbench.session().start();
        assertNotEquals(new Vec(-5, -2), start);
        assertEquals(
                start,
                Headless.get(
                        () -> workbench.shown().getValue().runs().get(0).step(0).at()));
    }

    @Test
    void dragging_eta_changes_the_path_and_keeps_the_step() {
        Headless.run(() -> workbench.player().show(7));
        double before = eta();
        hand.drag(".card .slider", 0.7, 0.5, 0.2, 0.5);
        assertTrue(eta() < before);
        assertEquals(7, workbench.player().step().get());
    }

    private double eta() {
        Optimizer descent = workbench.session().tracks().get(0).recipe().optimizer();
        var spec = Optimizer.ALL.of(descent);
        return (double) spec.values(descent).get(0);
    }

    @Test
    void a_key_hides_a_method_and_shows_it_again() {
        hand.click("#pane", 0.02, 0.5);
        hand.press(KeyCode.DIGIT2);
        assertFalse(workbench.session().tracks().get(1).shown());
        hand.press(KeyCode.DIGIT2);
        assertTrue(workbench.session().tracks().get(1).shown());
    }

    @Test
    void a_caption_is_in_one_line_only_while_the_drawer_leaves_little_room() {
        double high = hand.find(".caption").getBoundsInLocal().getHeight();
        hand.click("#lossTab");
        System.gc();
        assertEquals(high, hand.find(".caption").getBoundsInLocal().getHeight());
        hand.drag(".drawer > .edge", 0.5, 0.5, 0.5, -30);
        assertTrue(hand.find(".caption").getBoundsInLocal().getHeight() < 0.8 * high);
    }

    @Test
    void a_card_is_dragged_to_another_place_and_back_by_undo() {
        var before = workbench.session();
        double height = hand.find("#cards").getBoundsInLocal().getHeight();
        hand.drag("#cards", 0.4, 22 / height, 0.4, 400 / height);
        var pens = workbench.session().tracks().stream().map(Track::pen).toList();
        assertEquals(List.of(1, 0, 2), pens);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before, workbench.session());
    }

    @Test
    void undo_leads_back_to_the_beginning() {
        Session first = workbench.session();
        rewriteFormula("x^2");
        hand.click("#pane", 0.5, 0.4);
        hand.drag(".card .slider", 0.7, 0.5, 0.3, 0.5);
        hand.press(KeyCode.DIGIT1);
        for (int i = 0; i < 20; i++) {
            hand.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(first, workbench.session());
        assertEquals(first.problem().formula().text(), ((TextInputControl) hand.find("#formula")).getText());
    }

    @Test
    void the_drawer_opens_at_a_tab_and_its_chart_and_table_go_through_the_steps() {
        hand.click("#lossTab");
        hand.drag(".chart-pane", 0.2, 0.5, 0.5, 0.5);
        int reached = workbench.player().step().get();
        assertTrue(reached > 5 && reached < 15, "step " + reached);
        hand.click("#tableTab");
        hand.press(KeyCode.RIGHT);
        assertEquals(reached + 1, workbench.player().step().get());
        hand.click(".steps", 0.5, 0.9);
        assertNotEquals(reached + 1, workbench.player().step().get());
    }
}
