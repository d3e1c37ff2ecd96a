package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.draw.ThemeName;
import ravine.workbench.Drawer;

/** The window for people who use no mouse, see little, or have it read out. */
final class AccessTest {

    /** In pixels. */
    private static final double SMALLEST = 11;

    private final Everything everything = new Everything(ThemeName.LIGHT, 960);

    @AfterEach
    void close() {
        everything.close();
    }

    private static List<Node> controls() {
        return InSight.all(Node.class, Node::isFocusTraversable);
    }

    /** In one go through the window, which takes long. */
    @Test
    void every_control_has_a_name_and_a_role_and_reads_out_what_stands_in_it() {
        Set<String> without = new TreeSet<>();
        Set<String> silent = new TreeSet<>();
        Set<String> same = new TreeSet<>();
        everything.forEach(() -> {
            controls().stream()
                    .filter(node -> name(node).isBlank() || isAnything(node.getAccessibleRole()))
                    .forEach(node -> without.add(node.getAccessibleRole() + " " + node));
            controls().stream()
                    .filter(AccessTest::isField)
                    .filter(node -> !said(node).endsWith(shown(node)))
                    .forEach(node -> silent.add(said(node) + " for " + shown(node)));
            controls().stream()
                    .filter(ButtonBase.class::isInstance)
                    .collect(Collectors.groupingBy(node -> List.of(node.getParent(), name(node))))
                    .forEach((beside, alike) -> same.addAll(alike.size() > 1 ? Set.of(name(alike.get(0))) : Set.of()));
        });
        assertEquals(Set.of(), without);
        assertEquals(Set.of(), silent);
        assertEquals(Set.of(), same, "buttons beside each other of one name");
    }

    private static boolean isAnything(AccessibleRole role) {
        return role == AccessibleRole.NODE || role == AccessibleRole.PARENT;
    }

    /** What a screen reader has for a name: of what one types or chooses in not what stands there. */
    private static String name(Node node) {
        var own = isField(node) ? node.getAccessibleText() : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        var label = (Node) node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        return Stream.of(own, label == null ? null : label.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .filter(text -> text != null)
                .map(Object::toString)
                .collect(Collectors.joining());
    }

    private static boolean isField(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase;
    }

    private static String said(Node field) {
        return String.valueOf(field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    private static String shown(Node field) {
        var shown = field instanceof TextInputControl text
                ? text.getText()
                : ((ListCell<?>) field.lookup(".list-cell")).getText();
        return shown == null ? "" : shown;
    }

    @Test
    void tab_reaches_every_control_and_shows_where_it_is() {
        walk(everything.scene.getRoot(), everything.find(".picture"));
    }

    /** From the edge of the drawer on, around which all is the same for each tab. */
    @ParameterizedTest
    @EnumSource
    void tab_reaches_every_control_of_the_drawer_and_shows_where_it_is(Drawer.Tab tab) {
        Headless.run(() -> everything.workbench.drawer().choose(tab));
        Headless.settle(everything.scene);
        walk((Parent) everything.find(".drawer"), everything.find(".drawer .edge"));
    }

    /** Presses Tab once for each control of a part. Of buttons of which one is down Tab reaches that one; arrows lead to the others. */
    private void walk(Parent part, Node first) {
        var hand = new Hand(everything.scene);
        Headless.run(first::requestFocus);
        Headless.settle(everything.scene);
        Set<Node> missed = new HashSet<>(Headless.get(
                () -> controls().stream().filter(node -> isIn(part, node)).toList()));
        List<String> unseen = new ArrayList<>();
        var before = pixels(part);
        if (part != everything.scene.getRoot()) {
            missed.remove(first);
        }
        for (int i = missed.size(); i >= 0 && !missed.isEmpty(); i--) {
            hand.press(KeyCode.TAB);
            var owner = Headless.get(() -> everything.scene.getFocusOwner());
            var now = pixels(part);
            if (Arrays.equals(before, now)) {
                unseen.add(owner.toString());
            }
            before = now;
            missed.removeIf(node -> node == owner || isBeside(node, owner));
        }
        assertEquals(Set.of(), missed);
        assertEquals(List.of(), unseen);
    }

    private static boolean isIn(Parent part, Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around == part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Node node, Node owner) {
        return node instanceof Toggle one
                && owner instanceof Toggle other
                && one.getToggleGroup() != null
                && one.getToggleGroup() == other.getToggleGroup();
    }

    private static int[] pixels(Node part) {
        return Headless.get(() -> {
            var image = part.snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    @Test
    void an_arrow_leads_to_the_next_of_buttons_of_which_one_is_down() {
        var hand = new Hand(everything.scene);
        var undamped = everything.find(".card .pills .left-pill");
        Headless.run(undamped::requestFocus);
        hand.press(KeyCode.RIGHT);
        var reached = (Toggle) Headless.get(() -> everything.scene.getFocusOwner());
        assertNotEquals(undamped, reached);
        assertTrue(reached.isSelected());
    }

    @Test
    void no_text_is_small_and_none_is_cut_off_that_no_tooltip_shows_whole() {
        Set<String> bad = new TreeSet<>();
        everything.forEach(() -> InSight.all(Text.class, text -> !(text instanceof FontIcon))
                .forEach(text -> {
                    if (text.getFont().getSize() < SMALLEST) {
                        bad.add(text.getFont().getSize() + " pixels: " + text.getText());
                    }
                    if (text.getParent() instanceof Labeled labeled && isCutOff(labeled, text)) {
                        bad.add("cut off: " + labeled.getText());
                    }
                }));
        assertEquals(Set.of(), bad);
    }

    private static boolean isCutOff(Labeled labeled, Text shown) {
        return shown.getText().endsWith(labeled.getEllipsisString())
                && !shown.getText().equals(labeled.getText())
                && (labeled.getTooltip() == null
                        || !labeled.getTooltip().getText().contains(labeled.getText()));
    }
}
