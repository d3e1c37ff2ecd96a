package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.spec.Role;
import ravine.ui.methods.MethodCard;
import ravine.workbench.Ranking;
import ravine.workbench.Workbench;

/** What cards of the real window say of their methods, and the room that it takes. */
final class CardVerdictsTest {

    private static final String ELLIPSIS = "...";

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    @Test
    void a_slider_stays_where_it_is_while_it_changes_what_is_said_of_its_method() {
        window.run(() -> workbench.player().end());
        var places = new HashSet<Double>();
        var said = new HashSet<String>();
        for (double rate : new double[] {0.02, 0.4, 0.49, 0.5, 0.51, 0.6, 0.99}) {
            window.run(() -> setRate(rate));
            var slider = InSight.all(
                            Slider.class,
                            one -> one.getParent() != null
                                    && one.getStyleClass().contains("slider"))
                    .stream()
                    .filter(one -> inCard(one))
                    .findFirst()
                    .orElseThrow();
            places.add(Headless.get(() -> slider.localToScene(0, 0).getY()));
            said.add(Headless.get(() -> InSight.all(
                            Label.class,
                            label -> label.getStyleClass().contains("says") && label.isVisible() && inCard(label))
                    .get(0)
                    .getText()));
        }
        assertEquals(1, places.size(), places::toString);
        assertTrue(said.stream().anyMatch(words -> words.startsWith("η 0.6 is above")), said::toString);
    }

    private static boolean inCard(Node node) {
        for (var at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof MethodCard) {
                return true;
            }
        }
        return false;
    }

    @Test
    void what_tunes_leaves_its_word_out_where_a_long_verdict_takes_its_room() {
        assertEquals(ContentDisplay.LEFT, tuneDisplay());
        window.run(() -> {
            workbench.formulaText().set("-x^2 - y");
            workbench.player().end();
        });
        window.settle();
        assertEquals(ContentDisplay.GRAPHIC_ONLY, tuneDisplay());
        window.run(() -> workbench.player().show(0));
        window.settle();
        assertEquals(ContentDisplay.LEFT, tuneDisplay());
    }

    @Test
    void what_tunes_leaves_its_word_out_before_the_row_is_laid_out_for_else_the_window_is_drawn_twice() {
        window.run(() -> workbench.formulaText().set("-x^2 - y"));
        window.settle();
        var laidOut = new ArrayList<Boolean>();
        Headless.run(() -> ((Button) hand.find(".card .tune"))
                .contentDisplayProperty()
                .addListener((was, before, now) -> laidOut.add(isLayingOut())));
        for (int step : new int[] {workbench.session().problem().steps(), 0}) {
            window.run(() -> workbench.player().show(step));
            window.settle();
        }
        assertEquals(List.of(false, false), laidOut);
    }

    private static boolean isLayingOut() {
        return StackWalker.getInstance()
                .walk(calls -> calls.anyMatch(call -> call.getMethodName().equals("layoutChildren")));
    }

    @Test
    void a_long_verdict_and_what_tunes_stay_on_a_narrow_card() {
        window.run(() -> {
            workbench.formulaText().set("-x1^2 - x2");
            workbench.ranking().by().set(Ranking.By.EVALUATIONS);
            workbench.player().end();
            window.stage().setWidth(900);
        });
        window.settle();
        double end = Headless.get(() -> hand.find(".card")
                .localToScene(hand.find(".card").getBoundsInLocal())
                .getMaxX());
        for (var selector : List.of(".card .badge", ".card .tune")) {
            var node = hand.find(selector);
            var place = Headless.get(() -> node.localToScene(node.getLayoutBounds()));
            assertTrue(place.getMaxX() < end && place.getWidth() > 10, () -> selector + " " + place + " " + end);
        }
    }

    @ParameterizedTest(name = "window {0} wide: {1}")
    @CsvSource({"900, unbounded", "1280, unbounded below"})
    void a_verdict_is_whole_words_beside_however_long_a_value(double width, String words) {
        window.run(() -> {
            workbench.formulaText().set("x1^3 + x2^2");
            workbench.edit(
                    "", session -> session.withStart(new Vec(-1, 0.1)).withProblem(problem -> problem.withSteps(8)));
            setRate(0.5);
            workbench.player().end();
            window.stage().setWidth(width);
        });
        window.settle();
        assertEquals(words, ((Label) hand.find(".card .badge")).getText());
        assertEquals(words, ((Text) hand.find(".card .badge .text")).getText());
        window.run(() -> workbench.player().show(1));
        window.run(() -> workbench.player().end());
        window.settle();
        assertEquals(words, ((Text) hand.find(".card .badge .text")).getText());
    }

    /** Within a number it would say another. */
    @ParameterizedTest
    @ValueSource(doubles = {900, 930, 960})
    void a_reason_that_is_too_long_ends_after_a_word(double width) {
        window.run(() -> {
            workbench.formulaText().set("x1^3 + x2^2 + 0.1*sin(10*x1)");
            workbench.edit("", session -> session.withStart(new Vec(-1, 0.1)));
            workbench.player().end();
            window.stage().setWidth(width);
        });
        window.settle();
        var cut = new ArrayList<String>();
        for (var label : InSight.all(
                Label.class, one -> one.getStyleClass().contains("says") && one.isVisible() && inCard(one))) {
            var whole = Headless.get(label::getText);
            var shown = Headless.get(() -> ((Text) label.lookup(".text")).getText());
            if (!shown.equals(whole)) {
                var kept =
                        shown.substring(0, shown.length() - ELLIPSIS.length()).strip();
                cut.add(kept);
                assertTrue(shown.endsWith(ELLIPSIS) && whole.startsWith(kept), shown);
                assertTrue(Character.isWhitespace(whole.charAt(kept.length())), shown);
            }
        }
        assertFalse(cut.isEmpty());
    }

    @Test
    void a_verdict_that_comes_back_with_the_same_words_has_its_room_again() {
        window.run(() -> workbench.player().end());
        window.settle();
        double width = window.place(".card .badge").getWidth();
        window.run(() -> workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(40))));
        for (int step : new int[] {19, 20}) {
            window.run(() -> workbench.player().show(step));
            window.settle();
        }
        assertFalse(hand.find(".card .badge").isVisible());
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        window.settle();
        assertEquals(width, window.place(".card .badge").getWidth());
    }

    private ContentDisplay tuneDisplay() {
        return Headless.get(() -> ((Button) hand.find(".card .tune")).getContentDisplay());
    }

    private void setRate(double rate) {
        var key = FirstSession.lecture().tracks().get(0).recipe().spec().key(Role.RATE);
        workbench.tracks().set(0, key.orElseThrow(), rate);
    }
}
