package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.ui.control.NumberField;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** What is beside the picture of the real window: projector mode, the lists and dialogs, the cards and their fields. */
final class WholeWindowTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private long others() {
        return Headless.get(
                () -> Window.getWindows().stream().filter(Window::isShowing).count() - 1);
    }

    @Test
    void projector_mode_hides_the_problem_and_the_drawer_and_a_key_opens_that_still() {
        hand.press(KeyCode.F11);
        assertTrue(workbench.appearance().projector().get());
        assertFalse(hand.find(".side.problem").isVisible());
        assertFalse(hand.find(".drawer").isVisible());
        hand.press(KeyCode.D);
        assertTrue(hand.find(".drawer").isVisible());
        hand.press(KeyCode.F11);
        assertTrue(hand.find(".side.problem").isVisible());
    }

    @Test
    void a_second_click_on_a_tab_of_a_projected_window_finds_it_where_it_was() {
        hand.press(KeyCode.F11);
        hand.press(KeyCode.D);
        for (int i = 0; i < 2; i++) {
            hand.click("#stepTab");
            assertTrue(workbench.drawer().shows(Drawer.Tab.STEP));
        }
        hand.press(KeyCode.F11);
        hand.click("#stepTab");
        assertFalse(workbench.drawer().open().get());
    }

    @Test
    void a_key_shows_the_keys_and_another_hides_them() {
        hand.press(KeyCode.F1);
        assertEquals(1, others());
        hand.press(KeyCode.ESCAPE);
        assertEquals(0, others());
    }

    @ParameterizedTest
    @CsvSource({"dogleg, Trust region (dogleg)", "rprop, Rprop"})
    void a_method_is_found_by_its_name_and_added_by_keys_alone(String typed, String name) {
        hand.click("#add");
        hand.type(typed);
        hand.press(KeyCode.ENTER);
        var tracks = workbench.session().tracks();
        assertEquals(4, tracks.size());
        assertEquals(name, tracks.get(3).recipe().spec().about().name());
        hand.press(KeyCode.SPACE);
        assertTrue(workbench.player().playing().get(), "the keys play again");
    }

    @Test
    void a_number_beyond_the_slider_is_typed() {
        hand.click(".card .number-field");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("123");
        var recipe = workbench.session().tracks().get(0).recipe();
        assertEquals(
                123.0,
                recipe.spec().value(recipe.optimizer(), recipe.spec().keys().get(0)));
    }

    @Test
    void a_number_of_steps_that_is_typed_keeps_the_step() {
        hand.press(KeyCode.END);
        hand.click("#steps");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("40");
        assertEquals(40, workbench.session().problem().steps());
        assertEquals(20, workbench.player().step().get());
    }

    @Test
    void a_caption_that_an_edit_made_untrue_is_shown_as_that_of_before() {
        assertTrue(caption().startsWith("The bowl"), caption());
        hand.drag(".card .slider", 0.7, 0.5, 0.2, 0.5);
        assertTrue(caption().startsWith("Before the changes: The bowl"), caption());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(caption().startsWith("The bowl"), caption());
    }

    private String caption() {
        return ((Label) hand.find(".caption")).getText();
    }

    @Test
    void the_drawer_writes_a_step_with_its_numbers() {
        Headless.run(() -> workbench.player().show(2));
        hand.click("#stepTab");
        var words = Headless.get(() -> InSight.all(Label.class, label -> true).stream()
                .map(Label::getText)
                .toList());
        assertTrue(words.contains("Step 2"), words::toString);
        assertTrue(words.stream().anyMatch(word -> word.contains("x₁ ← ")), words::toString);
    }

    @Test
    void the_numbers_of_a_step_stay_in_their_columns_whatever_their_length() {
        hand.click("#stepTab");
        var places = new TreeSet<Double>();
        for (int step = 1; step <= 20; step++) {
            int shown = step;
            window.run(() -> workbench.player().show(shown));
            var point = hand.find(".point");
            places.add(Headless.get(() -> point.localToScene(0, 0).getX()));
        }
        assertEquals(1, places.size(), places::toString);
    }

    @Test
    void a_long_message_takes_no_room_from_the_buttons_beside_it() {
        Headless.run(() -> window.stage().setWidth(960));
        var export = (Region) hand.find("#export");
        double wide = Headless.get(export::getWidth);
        window.run(() -> workbench.say("A message that is longer than its room. ".repeat(9)));
        assertEquals(wide, Headless.get(export::getWidth));
    }

    @Test
    void a_message_has_two_lines_of_the_bar_in_a_narrow_window() {
        Headless.run(() -> window.stage().setWidth(900));
        double high = window.place(".toolbar").getHeight();
        var words = "Rates lowered, which would diverge here: Momentum";
        window.run(() -> workbench.say(words));
        window.settle();
        var shown = (Text) hand.find(".message .text");
        assertEquals(words, Headless.get(() -> shown.getText().replace("\n", "")));
        assertEquals(high, window.place(".toolbar").getHeight());
    }

    @Test
    void in_the_smallest_window_nothing_is_wider_than_what_it_scrolls_in() {
        window.run(() -> {
            window.stage().setWidth(960);
            window.stage().setHeight(640);
            InSight.all(ToggleButton.class, button -> button.getStyleClass().contains("more"))
                    .forEach(ToggleButton::fire);
        });
        var panes = Headless.get(() -> InSight.all(ScrollPane.class, pane -> true));
        assertFalse(panes.isEmpty());
        for (var pane : panes) {
            double room = Headless.get(() -> pane.getViewportBounds().getWidth());
            double width =
                    Headless.get(() -> pane.getContent().getLayoutBounds().getWidth());
            assertTrue(width <= room + 0.5, width + " wide in " + room + ": " + pane);
        }
    }

    @Test
    void several_starts_are_a_list_in_which_they_are_moved_and_taken_away() {
        Headless.run(() -> workbench.starts().add(new Vec(3, 1)));
        window.run(() -> workbench.starts().add(new Vec(-2, 2)));
        var fields =
                Headless.get(() -> InSight.all(NumberField.class, field -> String.valueOf(field.getAccessibleText())
                        .startsWith("Start 3")));
        assertEquals("-2", fields.get(0).getText());
        Headless.run(() -> {
            fields.get(0).requestFocus();
            fields.get(0).setText("-1");
        });
        assertEquals(new Vec(-1, 2), workbench.session().starts().get(2));
        var remove = Headless.get(
                () -> InSight.all(Button.class, button -> "Remove Start 2".equals(button.getAccessibleText())));
        window.run(remove.get(0)::fire);
        assertEquals(
                List.of(FirstSession.lecture().start(), new Vec(-1, 2)),
                workbench.session().starts());
    }

    @Test
    void what_the_reader_remarks_is_said_below_and_its_proposal_is_taken() {
        window.run(() -> workbench.formulaText().set("w^2 + b^2"));
        var words = Headless.get(
                () -> InSight.all(Label.class, label -> label.getText().contains("w and b as the variables?")));
        assertEquals(1, words.size());
        hand.click(".remarks .button");
        assertEquals(List.of("w", "b"), workbench.session().problem().formula().variables());
        assertEquals("w", ((Label) hand.find("#view1Name")).getText());
        assertEquals("w and b to one scale", ((CheckBox) hand.find("#equal")).getText());
        window.run(() -> workbench.starts().add(new Vec(3, 1)));
        var fields = Headless.get(() -> InSight.all(NumberField.class, field -> true).stream()
                .map(NumberField::getAccessibleText)
                .toList());
        var wanted = List.of(
                "Start: w",
                "Start: b",
                "Start 2: w",
                "Start 2: b",
                "View: w from",
                "View: w to",
                "View: b from",
                "View: b to");
        assertTrue(fields.containsAll(wanted), fields::toString);
    }

    @Test
    void a_folded_row_says_the_noise_that_it_hides() {
        Headless.run(() -> workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(1))));
        var more = (ToggleButton) hand.find("#more");
        assertEquals("Gradient and noise: noise σ 1", more.getText());
    }

    @Test
    void the_step_says_where_all_runs_ended_before_it_and_no_bound_is_marked_where_f_is_undefined() {
        window.run(() -> {
            workbench.formulaText().set("sqrt(x) + y^2");
            workbench.player().end();
        });
        var step = Headless.get(
                () -> InSight.all(Label.class, label -> label.getText().startsWith("ended at")));
        assertEquals("ended at 0 of 20", step.get(0).getText());
        assertEquals("ended at 0 of 20", Headless.get(() -> ((Text) step.get(0).lookup(".text")).getText()));
        assertTrue(workbench.tracks().rateLimit(0).isEmpty());
    }
}
