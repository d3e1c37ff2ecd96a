package ravine.ui;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import ravine.workbench.WindowWords;

/** A part of the window that help points at, in the order of reading: where it is found, and its words under its name. */
enum WindowPart {
    SESSION("#session"),
    LESSONS("#lessons"),
    UNDO("#undo"),
    REDO("#redo"),
    COLOURS("#colours"),
    PROJECTOR("#projector"),
    EXPORT("#export"),
    FORMULA(".side .formula"),
    EXAMPLES("#examples"),
    START("#start1"),
    STEPS("#steps"),
    VIEW("#x1Min"),
    LEFT("#left"),
    VIEWS("#views"),
    OVERLAYS("#overlays"),
    SURFACE("#surface"),
    RIGHT("#right"),
    PICTURE(".picture"),
    PLAY("#play"),
    LOOP("#loop"),
    SCRUBBER("#scrubber"),
    SPEED("#speed"),
    TABS(".drawer .bar .toggle-button"),
    RANK("#rank"),
    ALL("#all"),
    ADD("#add"),
    CARD(".card .header");

    private final String selector;

    WindowPart(String selector) {
        this.selector = selector;
    }

    String words() {
        return WindowWords.of("part." + name());
    }

    /** Where it is in a scene; nowhere if it is folded away or scrolled out of sight. */
    Optional<Bounds> in(Scene scene) {
        return Optional.ofNullable(scene.lookup(selector))
                .filter(WindowPart::isSeen)
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .filter(bounds -> bounds.getWidth() > 0 && bounds.getMaxY() < scene.getHeight());
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
