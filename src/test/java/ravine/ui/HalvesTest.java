package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.session.Gallery;
import ravine.session.PictureView;
import ravine.trace.TracePanel;
import ravine.workbench.Workbench;

/** The picture as two halves in the real window: the switch of views, the divider, the keyboard. */
final class HalvesTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    @BeforeEach
    void open() {
        window.run(() -> workbench.formulaText().set("x^4 − 3x^2 + x"));
    }

    private List<PictureView> views() {
        return workbench.picture().views().getValue();
    }

    private Node seek(String selector) {
        return window.scene().getRoot().lookup(selector);
    }

    private void openBeside() {
        openBeside("Curve");
    }

    private void openBeside(String view) {
        window.run(() -> {
            var menu = (MenuButton) hand.find("#besideMenu");
            menu.getItems().stream()
                    .filter(item -> Objects.equals(item.getText(), view))
                    .forEach(item -> item.fire());
        });
    }

    /** What they show would hold all that were ever made. */
    @Test
    void buttons_of_the_same_views_are_the_same_ones() {
        var curve = workbench.session();
        var first = seek("#views .pills");
        window.run(() -> workbench.edit("", before -> Gallery.session("saddle")));
        assertNotSame(first, seek("#views .pills"));
        window.run(() -> workbench.edit("", before -> curve));
        assertSame(first, seek("#views .pills"));
    }

    @Test
    void a_view_that_a_page_refuses_is_not_marked_as_chosen() {
        window.run(() -> workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals("the-ravine"))
                .forEach(offer -> offer.take().run()));
        var choice = (Parent) hand.find("#views .pills");
        var buttons = Headless.get(() -> choice.getChildrenUnmodifiable().stream()
                .map(ToggleButton.class::cast)
                .toList());
        window.run(buttons.get(1)::fire);
        assertEquals(List.of(buttons.get(0)), Headless.get(() -> buttons.stream()
                .filter(ToggleButton::isSelected)
                .toList()));
    }

    @Test
    void a_second_view_opens_beside_and_closes() {
        assertNull(seek("#beside"));
        double wide = window.place("#pane").getWidth();
        openBeside();
        assertEquals(List.of(PictureView.CONTOURS, PictureView.CURVE), views());
        assertTrue(window.place("#pane").getWidth() < wide / 2);
        assertTrue(window.place("#beside").getMinX() > window.place("#pane").getMaxX());
        hand.click("#closeBeside");
        assertNull(seek("#beside"));
        assertEquals(wide, window.place("#pane").getWidth());
    }

    @Test
    void the_divider_follows_the_mouse_and_arrow_keys() {
        openBeside();
        double before = window.place("#pane").getWidth();
        hand.drag("#divider", 0.5, 0.5, -10, 0.5);
        assertTrue(window.place("#pane").getWidth() < before - 50, () -> before + " " + window.place("#pane"));
        double dragged = window.place("#pane").getWidth();
        Headless.run(() -> hand.find("#divider").requestFocus());
        hand.press(KeyCode.RIGHT);
        assertTrue(window.place("#pane").getWidth() > dragged);
        assertEquals(0, workbench.player().step().get(), "the key is the divider's alone");
    }

    @Test
    void each_half_has_the_keyboard_and_its_own_name() {
        openBeside();
        hand.click("#beside", 0.5, 0.02);
        assertEquals(1, workbench.picture().front().get());
        assertTrue(hand.find("#beside").isFocused());
        assertTrue(hand.find("#beside").getAccessibleText().contains("curve"));
        assertTrue(hand.find("#pane").getAccessibleText().startsWith("Contours"));
        hand.click("#pane", 0.5, 0.01);
        assertTrue(hand.find("#pane").isFocused());
        hand.press(KeyCode.TAB);
        assertTrue(hand.find("#divider").isFocused());
        hand.press(KeyCode.TAB);
        assertTrue(hand.find("#beside").isFocused());
    }

    @Test
    void a_half_that_is_closed_gives_the_keyboard_to_the_other() {
        openBeside();
        hand.click("#beside", 0.5, 0.02);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertNull(seek("#beside"));
        assertTrue(hand.find("#pane").isFocused());
    }

    @Test
    void the_key_v_shows_the_next_view_and_a_button_another() {
        Headless.run(() -> hand.find("#pane").requestFocus());
        hand.press(KeyCode.V);
        assertEquals(PictureView.of(workbench.session()).get(1), views().get(0));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(PictureView.CONTOURS), views());
        assertNotNull(seek(".head .pills"));
    }

    @Test
    void the_menus_over_a_curve_offer_what_it_has() {
        window.run(() -> workbench.picture().choose(0, PictureView.CURVE));
        var overlays = (MenuButton) hand.find("#overlays");
        var offered = Headless.get(() -> overlays.getItems().stream()
                .filter(MenuItem::isVisible)
                .map(MenuItem::getText)
                .toList());
        assertTrue(offered.contains("Tangent") && !offered.contains("Simplex and trust region"), offered::toString);
        var levels = ((MenuButton) hand.find("#surface")).getItems().get(0);
        assertTrue(levels.isDisable());
        openBeside("Contours");
        assertEquals(List.of(PictureView.CURVE, PictureView.CONTOURS), views());
        assertFalse(levels.isDisable());
    }

    /** Where the curve is in the half beside, as parts of its width and height. */
    private Vec onCurve(double x) {
        return Headless.get(() -> {
            var bounds = hand.find("#beside").getLayoutBounds();
            var figure = workbench.picture().figure(1, bounds.getWidth(), bounds.getHeight());
            var axes = ((TracePanel) figure.panels().get(0)).ground().axes();
            double value = workbench.session().problem().objective().value(x, 0);
            return new Vec(axes.x(x) / bounds.getWidth(), axes.y(value) / bounds.getHeight());
        });
    }

    @Test
    void the_start_is_dragged_on_the_curve_in_a_half() {
        Headless.run(() -> workbench.edit("", session -> session.withStart(new Vec(1, -2))));
        openBeside();
        var from = onCurve(1);
        var to = onCurve(3);
        hand.drag("#beside", from.x1(), from.x2(), to.x1(), to.x2());
        assertEquals(3, workbench.session().start().x1(), 0.1);
        assertEquals(-2, workbench.session().start().x2());
    }

    @Test
    void what_is_chosen_of_a_map_stays_in_its_half_of_the_least_window() {
        openBeside("Map");
        window.run(() -> {
            window.stage().setWidth(900);
            window.stage().setHeight(560);
        });
        for (int i = 0; i < 3; i++) {
            window.settle();
        }
        double end = window.place("#beside").getMaxX();
        var tools = Headless.get(() -> InSight.all(Control.class, control -> isIn(control, MapTools.class)));
        assertTrue(tools.size() > 8, tools::toString);
        for (var tool : tools) {
            double right =
                    Headless.get(() -> tool.localToScene(tool.getLayoutBounds()).getMaxX());
            assertTrue(right <= end, () -> tool + " ends at " + right + " of " + end);
        }
    }

    private static boolean isIn(Node node, Class<?> around) {
        return around.isInstance(node) || (node.getParent() != null && isIn(node.getParent(), around));
    }
}
