package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Window;

/** The nodes of all open windows that can be seen and used. */
public final class InSight {

    /** So items of menus are styled, which are not nodes and cannot be disabled as such. */
    private static final PseudoClass DISABLED = PseudoClass.getPseudoClass("disabled");

    private InSight() {}

    /** The usable nodes of this kind for which the question is answered with yes, in the order of the scene graphs. */
    public static <T extends Node> List<T> all(Class<T> kind, Predicate<T> which) {
        var found = new ArrayList<T>();
        Window.getWindows().stream()
                .filter(Window::isShowing)
                .forEach(window -> collect(window.getScene().getRoot(), kind, which, found));
        return found;
    }

    private static <T extends Node> void collect(Node node, Class<T> kind, Predicate<T> which, List<T> found) {
        if (!node.isVisible()
                || node.isDisabled()
                || node.getPseudoClassStates().contains(DISABLED)) {
            return;
        }
        if (kind.isInstance(node) && which.test(kind.cast(node))) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, which, found));
        }
    }
}
