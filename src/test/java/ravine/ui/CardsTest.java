package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Vec;
import ravine.formula.Formula;
import ravine.optimizer.Optimizer;
import ravine.run.Recipe;
import ravine.session.FirstSession;
import ravine.session.Track;
import ravine.workbench.Drawer;
import ravine.workbench.Ranking;
import ravine.workbench.Workbench;

/** The cards of methods in the real window. */
final class CardsTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private List<String> titles() {
        return workbench.session().tracks().stream().map(Track::title).toList();
    }

    @Test
    void a_double_click_lets_a_name_be_typed_which_escape_leaves_as_it_was() {
        hand.doubleClick(".card .name", 0.2, 0.5);
        hand.press(KeyCode.A);
        hand.press(KeyCode.ENTER);
        assertEquals("a", titles().get(0).toLowerCase(Locale.ROOT));
        hand.doubleClick(".card .name", 0.2, 0.5);
        hand.press(KeyCode.B);
        hand.press(KeyCode.ESCAPE);
        assertEquals("a", titles().get(0).toLowerCase(Locale.ROOT));
        assertEquals(0, workbench.player().step().get());
    }

    @ParameterizedTest
    @EnumSource(names = {"ENTER", "ESCAPE"})
    void a_name_that_was_typed_gives_the_keyboard_to_the_picture(KeyCode end) {
        hand.doubleClick(".card .name", 0.2, 0.5);
        hand.press(KeyCode.A);
        hand.press(end);
        hand.press(KeyCode.RIGHT);
        assertEquals(1, workbench.player().step().get());
    }

    @Test
    void what_was_typed_before_a_mistake_is_taken_back_with_it() {
        hand.click(".card .number-field");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("0.3x");
        window.settle();
        assertEquals(
                FirstSession.lecture().tracks().get(0),
                workbench.session().tracks().get(0));
        hand.press(KeyCode.ESCAPE);
        window.settle();
        assertEquals("0.4", ((TextField) hand.find(".card .number-field")).getText());
    }

    @Test
    void card_of_a_method_that_has_just_gone_tunes_nothing() {
        Headless.run(() -> {
            var last = (Button) List.copyOf(window.scene().getRoot().lookupAll(".card .tune"))
                    .get(2);
            workbench.edit("", session -> session.withTracks(session.tracks().subList(0, 1)));
            last.fire();
        });
        assertEquals(1, titles().size());
    }

    @Test
    void new_cards_leave_the_names_that_their_methods_have() {
        var named = List.of(workbench.session().tracks().get(2).withName("mine"));
        window.run(() -> workbench.edit("", session -> session.withTracks(named)));
        assertEquals(List.of("mine"), titles());
    }

    @Test
    void what_is_no_rate_is_said_below_its_field_by_the_name_on_its_label() {
        hand.click(".card .number-field");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("abc");
        var sentence = Headless.get(
                () -> InSight.all(Label.class, label -> label.getStyleClass().contains("sentence"))
                        .get(0)
                        .getText());
        assertTrue(sentence.contains("η is a number of at least 0"), sentence);
    }

    @Test
    void a_method_without_settings_says_what_it_does() {
        var bare = Optimizer.ALL.specs().stream()
                .filter(spec -> spec.keys().isEmpty())
                .toList();
        for (var spec : bare) {
            window.run(() -> workbench.edit(
                    "",
                    session -> session.withTracks(
                            List.of(session.tracks().get(0).withRecipe(new Recipe(spec.standard(), List.of()))))));
            var words =
                    spec.about().name() + " has no settings: " + spec.about().formula();
            assertFalse(
                    Headless.get(() -> InSight.all(
                                    Label.class, label -> label.getText().equals(words)))
                            .isEmpty(),
                    words);
        }
        assertFalse(bare.isEmpty());
    }

    @Test
    void all_cards_fold_and_unfold_and_rates_are_linked_from_one_menu() {
        var all = (MenuButton) hand.find("#all");
        Headless.run(() -> all.getItems().get(0).fire());
        assertFalse(workbench.tracks().openCards().isOpen(0));
        assertFalse(workbench.tracks().openCards().isOpen(2));
        Headless.run(() -> all.getItems().get(1).fire());
        assertTrue(workbench.tracks().openCards().isOpen(2));
        Headless.run(() -> ((CheckMenuItem) all.getItems().get(2)).setSelected(true));
        assertTrue(workbench.tracks().linked().get());
    }

    @Test
    void a_card_with_a_ghost_offers_to_let_it_go() {
        var pin = 4;
        var menu = (MenuButton) hand.find(".card .header > .button-icon.no-arrow");
        for (var words : List.of("Keep this path as a ghost", "Let the ghost go", "Keep this path as a ghost")) {
            window.run(menu::show);
            assertEquals(words, Headless.get(() -> menu.getItems().get(pin).getText()));
            window.run(menu::hide);
            window.run(() -> menu.getItems().get(pin).fire());
        }
    }

    @ParameterizedTest
    @CsvSource({"LIST, Gradient descent Momentum Adam", "STEPS, Momentum Gradient descent Adam"})
    void cards_stand_in_their_order(Ranking.By by, String order) {
        window.run(() -> {
            workbench.player().end();
            workbench.ranking().by().set(by);
        });
        var names = Headless.get(
                () -> InSight.all(Label.class, label -> label.getStyleClass().contains("name")).stream()
                        .map(Label::getText)
                        .filter(titles()::contains)
                        .toList());
        assertEquals(order, String.join(" ", names));
    }

    @Test
    void projector_mode_says_all_verdicts_in_one_line() {
        window.run(() -> {
            workbench.player().end();
            workbench.appearance().projector().set(true);
        });
        var line = Headless.get(
                () -> InSight.all(VerdictLine.class, any -> true).get(0).getText());
        assertTrue(line.startsWith("Gradient descent 0.08901 still moving   ·   Momentum"), line);
    }

    @Test
    void another_document_begins_with_its_first_card() {
        var side = (ScrollPane) hand.find(".methods .scroll-pane");
        Headless.run(() -> side.setVvalue(1));
        window.run(() -> workbench.filing().begin());
        assertEquals(0, side.getVvalue(), "begun anew without a change");
        window.run(() -> workbench.edit(
                "", session -> session.withTracks(session.tracks().subList(0, 2))));
        window.run(() -> workbench.filing().exhibit("lecture"));
        window.settle();
        assertEquals(0, side.getVvalue(), "opened with one method more");
        window.run(() -> workbench
                .tracks()
                .add(workbench.session().tracks().get(0).recipe().optimizer()));
        window.settle();
        assertTrue(side.getVvalue() > 0.5, "added to it");
    }

    @Test
    void every_line_of_a_step_stands_in_the_drawer() {
        window.run(() -> {
            workbench.drawer().tab().set(Drawer.Tab.STEP);
            workbench.drawer().open().set(true);
            workbench.drawer().pen().set(1);
            workbench.player().show(1);
        });
        var lines = Headless.get(
                () -> InSight.all(Label.class, label -> label.getStyleClass().contains("line")).stream()
                        .map(Label::getText)
                        .toList());
        assertEquals(List.of("v ← β·v + g", "v₁ ← 0.5·0 + (−1) = −1", "v₂ ← 0.5·0 + (−8) = −8"), lines.subList(0, 3));
    }

    @Test
    void f_of_cards_that_have_changed_places_is_that_of_the_step_which_is_shown() throws Exception {
        var formula = Formula.read("x^4 - 3x^2 + x");
        window.run(() -> {
            workbench.ranking().by().set(Ranking.By.STEPS);
            workbench.edit("", session -> session.withStarts(List.of(new Vec(1.1, -2)))
                    .withProblem(problem -> problem.withFormula(formula)));
        });
        for (int step = 0; step < 6; step++) {
            hand.press(KeyCode.RIGHT);
            assertEquals(values(Label::getText), values(CardsTest::drawn), "after step " + (step + 1));
        }
    }

    private List<String> values(Function<Label, String> words) {
        return Headless.get(() -> window.scene().getRoot().lookupAll(".card .value").stream()
                .map(value -> words.apply((Label) value))
                .toList());
    }

    private static String drawn(Label label) {
        return ((Text) label.lookup(".text")).getText();
    }
}
