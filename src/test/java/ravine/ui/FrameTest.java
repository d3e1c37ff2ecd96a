package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.session.Gallery;
import ravine.workbench.Workbench;

/** What is around the picture: sides that fold, the head line, the drawer's tabs, lessons, sizes of windows. */
final class FrameTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(960, 640);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    private void resize(double width, double height) {
        window.run(() -> {
            window.stage().setWidth(width);
            window.stage().setHeight(height);
        });
    }

    @Test
    void a_side_folds_to_a_rail_that_opens_it_again() {
        double wide = window.place("#pane").getWidth();
        hand.click("#left");
        assertFalse(hand.find("#formula").getParent().getParent().isManaged()
                && workbench.sides().left().get());
        assertTrue(window.place("#pane").getWidth() > wide + 180);
        hand.click(".rail");
        assertEquals(wide, window.place("#pane").getWidth());
    }

    @Test
    void in_a_tight_window_the_left_side_makes_room_for_the_drawer_and_comes_back() {
        hand.press(KeyCode.D);
        assertFalse(workbench.sides().left().get());
        assertTrue(window.place("#pane").getWidth() > 600);
        hand.press(KeyCode.D);
        assertTrue(workbench.sides().left().get());
        resize(1280, 800);
        hand.press(KeyCode.D);
        assertTrue(workbench.sides().left().get());
        resize(960, 640);
        assertFalse(workbench.sides().left().get());
        resize(1280, 800);
        assertTrue(workbench.sides().left().get());
    }

    @Test
    void a_tab_of_the_drawer_stays_under_the_mouse_that_opens_it() {
        var before = window.place("#stepTab");
        hand.click("#stepTab");
        assertEquals(before, window.place("#stepTab"));
        hand.click("#stepTab");
        assertFalse(workbench.drawer().open().get());
    }

    @Test
    void the_head_says_the_formula_where_the_left_side_does_not() {
        assertFalse(hand.find(".head .echo").isVisible());
        hand.press(KeyCode.F11);
        assertTrue(hand.find(".head .echo").isVisible());
        resize(1280, 800);
        window.run(() -> workbench.formulaText().set("x1^2 + 100x2^2 + sin(x1) + cos(x2) + exp(-x1^2 - x2^2)"));
        var switches = (HBox) hand.find(".head .views");
        var last = switches.getChildren().get(switches.getChildren().size() - 1);
        double end =
                Headless.get(() -> last.localToScene(last.getBoundsInLocal()).getMaxX());
        assertTrue(end <= window.place(".head .echo").getMinX(), () -> end + " " + window.place(".head .echo"));
    }

    @Test
    void the_formula_has_one_line_of_the_head_and_is_cut_off_where_that_is_short() {
        Headless.run(() -> workbench.sides().left().set(false));
        resize(1280, 800);
        assertEquals("f(x₁, x₂) = 0.1x12 + 2x22", headFormula());
        double line = window.place(".head .echo").getHeight();
        resize(900, 560);
        window.run(() -> workbench.formulaText().set("x1^2 + 100x2^2 + sin(x1) + cos(x2) + exp(-x1^2 - x2^2)"));
        assertTrue(headFormula().startsWith("x12 + 100x"), headFormula());
        assertTrue(headFormula().endsWith("…"), headFormula());
        assertEquals(line, window.place(".head .echo").getHeight(), 1);
        assertTrue(window.place(".head .echo").getMaxX()
                <= window.place(".drawing").getMinX() + 0.5);
    }

    @Test
    void views_leave_their_words_out_for_the_formula_beside_the_folded_left_side_of_the_least_window() {
        resize(900, 560);
        Headless.run(() -> workbench.sides().left().set(false));
        window.settle();
        window.settle();
        assertEquals("f(x₁, x₂) = 0.1x12 + 2x22", headFormula());
    }

    private String headFormula() {
        var line = (TextFlow) hand.find(".head .echo");
        return Headless.get(() -> line.getChildren().stream()
                .map(piece -> ((Text) piece).getText().replace("\u2060", ""))
                .collect(Collectors.joining()));
    }

    @Test
    void projected_type_and_the_room_around_it_are_the_same_part_of_each_window() {
        Headless.run(() -> workbench.appearance().projector().set(true));
        resize(1280, 800);
        double type = type();
        double line = workbench.theme().get().scale();
        double room = room();
        resize(1280, 1440);
        assertEquals(1.8 * type, type(), 0.6);
        assertEquals(1.8 * line, workbench.theme().get().scale(), 0.01);
        assertEquals(1.8 * room, room(), 0.1);
        assertEquals(0.65 * type(), markInMenu(), 1);
        window.run(() -> workbench.appearance().projector().set(false));
        assertTrue(type() < type);
    }

    @Test
    void what_projector_mode_made_large_is_as_before_after_it() {
        resize(1280, 800);
        hand.click("#averagesTab");
        hand.click("#stepTab");
        hand.click("#averagesTab");
        var method = window.place("#method");
        var field = window.place(".laboratory .number-field");
        var list = window.place(".laboratory .rows .combo-box");
        for (boolean projector : new boolean[] {true, false}) {
            window.run(() -> workbench.appearance().projector().set(projector));
            window.settle();
        }
        assertEquals(method, window.place("#method"));
        assertEquals(field, window.place(".laboratory .number-field"));
        assertEquals(list, window.place(".laboratory .rows .combo-box"));
    }

    @Test
    void a_projected_caption_stays_whole_over_the_drawer_until_that_leaves_little_room() {
        Headless.run(() -> workbench.appearance().projector().set(true));
        resize(1280, 800);
        double high = window.place(".caption").getHeight();
        window.run(() -> workbench.drawer().open().set(true));
        assertEquals(high, window.place(".caption").getHeight());
        assertTrue(window.place("#pane").getHeight() > 200, () -> "" + window.place("#pane"));
        window.run(() -> workbench.drawer().share().set(0.5));
        assertTrue(window.place(".caption").getHeight() < 0.8 * high);
    }

    @Test
    void windows_over_a_large_projected_one_have_room_for_its_type() {
        Headless.run(() -> workbench.appearance().projector().set(true));
        resize(2560, 1440);
        for (var keys : List.of(List.of(KeyCode.F1), List.of(KeyCode.CONTROL, KeyCode.E))) {
            hand.press(keys.toArray(new KeyCode[0]));
            double width = Headless.get(() -> Window.getWindows().stream()
                    .filter(open -> open != window.stage())
                    .mapToDouble(Window::getWidth)
                    .max()
                    .orElseThrow());
            assertTrue(width > 0.7 * 2560, () -> keys + ": " + width);
            assertTrue(Headless.get(FrameTest::leastType) > 0.6 * type(), keys::toString);
            hand.press(KeyCode.ESCAPE);
        }
    }

    /** The smallest type of what opened last. */
    private static double leastType() {
        return List.copyOf(Window.getWindows()
                        .get(Window.getWindows().size() - 1)
                        .getScene()
                        .getRoot()
                        .lookupAll(".text"))
                .stream()
                .mapToDouble(words -> ((Text) words).getFont().getSize())
                .min()
                .orElseThrow();
    }

    private double markInMenu() {
        hand.click("#overlays");
        return Headless.get(() -> Window.getWindows().stream()
                .map(open -> open.getScene().getRoot().lookup(".context-menu .mark"))
                .filter(Region.class::isInstance)
                .map(mark -> ((Region) mark).getWidth())
                .findFirst()
                .orElseThrow());
    }

    /** What a switch of the head has left of its word. */
    private double room() {
        return Headless.get(
                () -> ((Region) hand.find(".head .toggle-button")).getPadding().getLeft());
    }

    private double type() {
        return Headless.get(
                () -> ((Label) hand.find(".transport .step .label")).getFont().getSize());
    }

    @Test
    void keys_lead_to_the_formula_and_to_the_cards_even_where_a_side_is_folded() {
        window.run(() -> {
            workbench.sides().left().set(false);
            workbench.sides().right().set(false);
        });
        hand.press(KeyCode.CONTROL, KeyCode.L);
        assertEquals("formula", owner().getId());
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertTrue(isIn(owner(), Headless.get(() -> cards().get(2))));
        assertEquals(2, workbench.drawer().pen().get());
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.A);
        assertEquals(2, Headless.get(Window::getWindows).size(), "the list of methods to add is open");
    }

    private Node owner() {
        window.settle();
        return Headless.get(() -> window.scene().getFocusOwner());
    }

    private List<Node> cards() {
        return new ArrayList<>(window.scene().getRoot().lookupAll(".card"));
    }

    private static boolean isIn(Node node, Node around) {
        return node == around || (node.getParent() != null && isIn(node.getParent(), around));
    }

    @Test
    void the_formula_stays_open_where_the_keyboard_is_in_it_when_the_window_becomes_narrow() {
        Headless.run(() -> workbench.appearance().projector().set(true));
        window.run(() -> workbench.drawer().open().set(true));
        resize(1280, 800);
        hand.press(KeyCode.CONTROL, KeyCode.L);
        resize(960, 640);
        assertTrue(workbench.sides().left().get());
        assertEquals("formula", owner().getId());
    }

    @Test
    void lessons_are_turned_by_keys_and_listed_with_a_picture_and_a_caption() {
        hand.press(KeyCode.PAGE_DOWN);
        hand.press(KeyCode.PAGE_DOWN);
        assertEquals(Gallery.session(Gallery.names().get(1)), workbench.session());
        hand.press(KeyCode.PAGE_UP);
        assertEquals(Gallery.session(Gallery.names().get(0)), workbench.session());
        hand.click("#lessons");
        var cells = Headless.get(() -> InSight.all(
                Region.class, cell -> cell.getStyleClass().contains("offer") && cell.lookup(".says") != null));
        assertTrue(cells.size() >= 2, cells::toString);
        for (var cell : cells) {
            assertEquals(1, cell.lookupAll("PanelView").size());
            assertFalse(((Label) cell.lookup(".says")).getText().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 4, 1000})
    void the_speed_has_a_number_in_a_narrow_window(double speed) {
        window.run(() -> workbench.player().octave().set(Math.log(speed) / Math.log(2)));
        var rate = (Label) hand.find(".rate");
        assertTrue(rate.isVisible());
        var shown = Headless.get(() -> ((Text) rate.lookup(".text")).getText());
        assertEquals(rate.getText(), shown);
    }
}
