package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.PictureView;
import ravine.ui.start.App;
import ravine.workbench.Drawer;
import ravine.workbench.Workbench;

/** Whether all that is in the window has room in it, down to its least size. */
final class RoomTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
    private Stage stage;
    private Hand hand;

    @BeforeEach
    void open() {
        Scene scene = Headless.get(() -> App.scene(workbench));
        stage = Headless.show(scene, 960, 640);
        hand = new Hand(scene);
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    private void resize(double width, double height) {
        Headless.run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        Headless.settle(stage.getScene());
    }

    private Bounds place(String selector) {
        return Headless.get(
                () -> hand.find(selector).localToScene(hand.find(selector).getBoundsInLocal()));
    }

    @ParameterizedTest
    @CsvSource({
        "900, 560, false, false",
        "900, 560, true, false",
        "900, 560, false, true",
        "960, 640, true, false",
        "1280, 800, true, false"
    })
    void nothing_lies_over_another_or_beyond_the_window_but_where_it_is_scrolled(
            double width, double height, boolean drawer, boolean halves) {
        resize(width, height);
        Headless.run(() -> {
            workbench.drawer().open().set(drawer);
            if (halves) {
                workbench.picture().showBeside(PictureView.LANDSCAPE);
            }
        });
        Headless.settle(stage.getScene());
        Headless.settle(stage.getScene());
        var controls = Headless.get(() -> InSight.all(
                Control.class, control -> control instanceof Labeled || control instanceof TextInputControl));
        var bad = new ArrayList<String>();
        for (var control : controls) {
            var place = Headless.get(() -> control.localToScene(control.getBoundsInLocal()));
            boolean scrolled = Headless.get(() -> isScrolled(control));
            if (place.getMinX() < -0.5 || place.getMaxX() > width + 0.5) {
                bad.add("beyond the window: " + control + place);
            }
            if (!scrolled && (place.getMinY() < -0.5 || place.getMaxY() > height + 0.5)) {
                bad.add("below the window: " + control + place);
            }
            if (Headless.get(() -> isSqueezed(control) || isTabCut(control))) {
                bad.add("cut: " + control);
            }
        }
        assertEquals(List.of(), bad);
        assertTrue(place("#scrubber").getWidth() > 50, () -> "" + place("#scrubber"));
        assertTrue(place("#loop").getMaxX() <= place("#scrubber").getMinX() + 0.5);
        assertTrue(place("#pane").getHeight() > 130, () -> "" + place("#pane"));
    }

    @Test
    void beside_a_long_formula_menus_keep_their_words_in_a_projected_window() {
        resize(1920, 1080);
        Headless.run(() -> {
            workbench.edit("", session -> Gallery.session("cliff"));
            workbench.appearance().projector().set(true);
        });
        for (int i = 0; i < 3; i++) {
            Headless.settle(stage.getScene());
        }
        for (var menu : List.of("#overlays", "#surface")) {
            var button = (MenuButton) hand.find(menu);
            assertTrue(button.getWidth() >= button.prefWidth(-1) - 0.5, () -> menu + " " + button.getWidth());
        }
    }

    @Test
    void the_least_window_has_room_for_a_projected_picture_and_its_formula_and_for_all_of_the_drawer() {
        resize(900, 560);
        Headless.run(() -> workbench.appearance().projector().set(true));
        for (boolean drawer : new boolean[] {false, true}) {
            Headless.run(() -> workbench.drawer().open().set(drawer));
            for (int i = 0; i < 3; i++) {
                Headless.settle(stage.getScene());
            }
            assertTrue(place("#pane").getHeight() > (drawer ? 70 : 200), () -> "" + place("#pane"));
            assertTrue(place(".head .echo").getHeight() < 45, () -> "" + place(".head .echo"));
        }
        assertTrue(place("#lossTab").getMaxY() < 560, () -> "" + place("#lossTab"));
    }

    @ParameterizedTest
    @CsvSource({"900, 560", "960, 640", "1280, 800"})
    void all_digits_of_a_step_leave_room_for_its_lines(double width, double height) {
        resize(width, height);
        Headless.run(() -> {
            workbench.drawer().tab().set(Drawer.Tab.STEP);
            workbench.drawer().open().set(true);
            workbench.drawer().pen().set(2);
            workbench.inspector().allDigits().set(true);
            workbench.player().show(3);
        });
        for (int i = 0; i < 3; i++) {
            Headless.settle(stage.getScene());
        }
        assertTrue(place(".lines").getWidth() > 250, () -> "" + place(".lines"));
        assertEquals(
                1,
                Headless.get(() -> InSight.all(Label.class, label -> "pointHeading".equals(label.getId())))
                        .size());
    }

    @Test
    void what_the_folded_row_of_gradients_hides_is_said_whole() {
        Headless.run(() -> workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(1))
                .withEnsemble(300)));
        for (int i = 0; i < 3; i++) {
            Headless.settle(stage.getScene());
        }
        var row = (ToggleButton) hand.find("#more");
        assertEquals("Gradient and noise: noise σ 1, 300 runs", row.getText());
        assertFalse(isCut(row), ((Text) row.lookup(".text")).getText());
    }

    @ParameterizedTest
    @CsvSource({"960, 640, true", "960, 640, false", "1280, 800, false"})
    void numbers_of_the_help_lie_beside_each_other(double width, double height, boolean captioned) {
        resize(width, height);
        Headless.run(() -> workbench.formulaText().set(captioned ? "0.1x₁² + 2x₂²" : "x₁² + 2x₂²"));
        Headless.settle(stage.getScene());
        hand.press(KeyCode.F1);
        Headless.settle(stage.getScene());
        var places = Headless.get(() -> Window.getWindows().stream()
                .flatMap(window -> window.getScene().getRoot().lookupAll(".tour .part-number").stream())
                .map(number -> number.localToScene(number.getBoundsInLocal()))
                .toList());
        assertTrue(places.size() > 15, () -> "" + places.size());
        for (var one : places) {
            assertEquals(1, places.stream().filter(one::intersects).count(), one::toString);
        }
        Headless.run(() -> List.copyOf(Window.getWindows()).stream()
                .filter(window -> window != stage)
                .forEach(Window::hide));
    }

    /** Whether a tab of the drawer shows less than its words. */
    private static boolean isTabCut(Control control) {
        return control instanceof ToggleButton tab && tab.getStyleClass().contains("tab-button") && isCut(tab);
    }

    private static boolean isCut(ToggleButton button) {
        return !((Text) button.lookup(".text")).getText().equals(button.getText());
    }

    private static boolean isScrolled(Node node) {
        return node instanceof ScrollPane || (node.getParent() != null && isScrolled(node.getParent()));
    }

    /** Whether a button without a tooltip, or a field, has less room than it needs. */
    private static boolean isSqueezed(Control control) {
        return !(control instanceof Label) && control.getWidth() < control.minWidth(-1) - 0.5;
    }
}
