package ravine.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Every word that open windows show or say: texts, fields, items of menus, tooltips, names for screen readers, titles. */
final class SceneTexts {

    private final List<String> found = new ArrayList<>();
    private final Predicate<Node> leftOut;

    private SceneTexts(Predicate<Node> leftOut) {
        this.leftOut = leftOut;
    }

    /** All of them, but for those in nodes that are left out. */
    static List<String> of(Predicate<Node> leftOut) {
        var texts = new SceneTexts(leftOut);
        Window.getWindows().stream().filter(Window::isShowing).forEach(window -> {
            if (window instanceof Stage stage) {
                texts.add(stage.getTitle());
            }
            texts.collect(window.getScene().getRoot());
        });
        return texts.found;
    }

    private void add(String text) {
        Optional.ofNullable(text).filter(words -> !words.isBlank()).ifPresent(found::add);
    }

    private void collect(Node node) {
        if (!node.isVisible() || leftOut.test(node)) {
            return;
        }
        add(node.getAccessibleText());
        add(node.getAccessibleHelp());
        add(node.getAccessibleRoleDescription());
        if (node instanceof Text text) {
            add(text.getText());
        } else if (node instanceof Labeled labeled) {
            add(labeled.getText());
        } else if (node instanceof TextInputControl field) {
            add(field.getText());
            add(field.getPromptText());
        }
        if (node instanceof Control control) {
            Optional.ofNullable(control.getTooltip()).map(Tooltip::getText).ifPresent(this::add);
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().stream().map(MenuItem::getText).forEach(this::add);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::collect);
        }
    }
}
