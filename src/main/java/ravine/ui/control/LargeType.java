package ravine.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.stage.Window;

/** The large type of projector mode, by which style sheets know it. */
public final class LargeType {

    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private LargeType() {}

    /** Gives a node large type or usual type. */
    public static void give(Node node, boolean large) {
        node.pseudoClassStateChanged(PROJECTOR, large);
    }

    /** Gives what opens over a window the type of that window. */
    public static void giveAsIn(Window owner, Node node) {
        give(node, isIn(owner));
    }

    public static boolean isIn(Window window) {
        return isOf(window.getScene().getRoot());
    }

    public static boolean isOf(Node node) {
        return node.getPseudoClassStates().contains(PROJECTOR);
    }
}
