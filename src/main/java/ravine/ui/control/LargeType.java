package ravine.ui.control;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** The large type of projector mode, by which style sheets know it; how large it is, a style sheet made of that says. */
public final class LargeType {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private static final String DATA = "data:text/css;base64,";

    /** An icon is so much as large as the type around it. */
    private static final double ICON = 1.1;

    private static final double BADGE_ICON = 0.93;

    /** A check mark in a menu is so much as large as the type of the window. */
    private static final double MARK = 0.65;

    /** The type up to which the room around words stays as it is; with larger type it grows. */
    private static final double ROOMY = 20;

    /** The type of a window that is not projected. */
    static final double USUAL = 14;

    private LargeType() {}

    /** Gives a node type of so many pixels. */
    public static void give(Parent node, double pixels) {
        node.pseudoClassStateChanged(PROJECTOR, true);
        wear(node, sheet(pixels));
        node.getProperties().put(LargeType.class, pixels);
    }

    /** Gives a node usual type. */
    public static void take(Parent node) {
        node.pseudoClassStateChanged(PROJECTOR, false);
        node.getStylesheets().removeIf(LargeType::isMade);
        node.getProperties().remove(LargeType.class);
    }

    private static double growth(double pixels) {
        return Math.max(1, Math.round(pixels) / ROOMY);
    }

    /** How many times as large a window is to be that opens over this one, for what it holds to have as much room as with the type of a small window. */
    public static double growthIn(Window owner) {
        return growth(typeIn(owner));
    }

    /** How large the type of a window is, in pixels; what opens over another has that one's. */
    static double typeIn(Window window) {
        if (window instanceof PopupWindow popup && popup.getOwnerWindow() != null) {
            return typeIn(popup.getOwnerWindow());
        }
        return window.getScene().getRoot().getProperties().getOrDefault(LargeType.class, USUAL) instanceof Double pixels
                ? pixels
                : USUAL;
    }

    private static void wear(Parent node, String sheet) {
        if (!node.getStylesheets().contains(sheet)) {
            node.getStylesheets().removeIf(LargeType::isMade);
            node.getStylesheets().add(sheet);
        }
    }

    private static boolean isMade(String sheet) {
        return sheet.startsWith(DATA);
    }

    private static String sheet(double pixels) {
        var text = ".root:projector, .dialog-pane:projector, .chooser:projector, .tuning:projector, .about:projector,"
                + " .tooltip, .context-menu { -fx-font-size: "
                + Math.round(pixels)
                + "px; } .ikonli-font-icon { -fx-icon-size: "
                + Math.round(ICON * pixels)
                + "px; } .badge .ikonli-font-icon { -fx-icon-size: "
                + Math.round(BADGE_ICON * pixels)
                + "px; } "
                + marks(Math.round(MARK * pixels))
                + GrownRoom.rules(growth(pixels));
        return DATA + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Check marks and arrows of menus, which lie outside of the window whose type they would go by. */
    private static String marks(long pixels) {
        var size = Stream.of("min-width", "max-width", "min-height", "max-height")
                .map(side -> "-fx-" + side + ": " + pixels + "px; ")
                .collect(Collectors.joining());
        return ".context-menu .check-box > .box > .mark, .context-menu .radio-button > .radio > .dot { " + size + "} "
                + ".context-menu .menu > .right-container > .arrow { -fx-scale-shape: true; -fx-padding: "
                + Math.round(0.4 * pixels)
                + "px "
                + Math.round(0.25 * pixels)
                + "px; } .context-menu .radio-button > .radio { -fx-padding: "
                + Math.round(0.3 * pixels)
                + "px; } ";
    }

    /** Gives what opens over a window the type of that window. */
    public static void giveAsIn(Window owner, Parent node) {
        var root = owner.getScene().getRoot();
        node.pseudoClassStateChanged(PROJECTOR, isOf(root));
        node.getStylesheets().removeIf(LargeType::isMade);
        root.getStylesheets().stream().filter(LargeType::isMade).forEach(sheet -> wear(node, sheet));
        node.getProperties().put(LargeType.class, typeIn(owner));
    }

    public static boolean isIn(Window window) {
        return isOf(window.getScene().getRoot());
    }

    public static boolean isOf(Node node) {
        return node.getPseudoClassStates().contains(PROJECTOR);
    }
}
