package ravine.ui;

import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import ravine.ui.control.ScrollIntoView;
import ravine.workbench.Workbench;

/** The keys that lead to parts of the window, and open the side on which they are. */
final class PartKeys {

    private final Workbench workbench;
    private final Parent window;

    PartKeys(Workbench workbench, Parent window) {
        this.workbench = workbench;
        this.window = window;
    }

    void bind(KeyBindings keys) {
        keys.on("formula", this::formula, new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN));
        for (int place = 1; place <= 9; place++) {
            int track = place - 1;
            keys.on(
                    "card",
                    () -> card(track),
                    new KeyCodeCombination(KeyCode.getKeyCode("" + place), KeyCombination.SHORTCUT_DOWN));
        }
        keys.on("add", this::add, new KeyCodeCombination(KeyCode.A));
        keys.on("view", workbench.picture()::showNext, new KeyCodeCombination(KeyCode.V));
        keys.on("lesson", () -> workbench.lessons().turn(1), new KeyCodeCombination(KeyCode.PAGE_DOWN));
        keys.on("lessonBefore", () -> workbench.lessons().turn(-1), new KeyCodeCombination(KeyCode.PAGE_UP));
    }

    private void formula() {
        workbench.appearance().projector().set(false);
        workbench.sides().left().set(true);
        Platform.runLater(() -> find("#formula").ifPresent(Node::requestFocus));
    }

    private void add() {
        workbench.sides().right().set(true);
        Platform.runLater(() -> find("#add").map(Button.class::cast).ifPresent(Button::fire));
    }

    private void card(int track) {
        var tracks = workbench.session().tracks();
        if (track < tracks.size()) {
            workbench.sides().right().set(true);
            workbench.edits().select(tracks.get(track).pen());
            Platform.runLater(() -> find("#cards")
                    .map(VBox.class::cast)
                    .flatMap(cards -> cardOf(track, cards))
                    .ifPresent(PartKeys::reach));
        }
    }

    /** The card of a method, which ranking may have moved; none before the frame that makes it. */
    private Optional<Node> cardOf(int track, VBox cards) {
        int place = workbench.ranking().order().indexOf(track);
        var all = cards.getChildren();
        return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** Gives the keyboard to the first control of a card, as Tab does: only then a control shows that it has it. */
    private static void reach(Node card) {
        first(card).ifPresent(control -> {
            control.requestFocus();
            tab(card.getScene(), false);
            tab(card.getScene(), true);
        });
        for (Node around = card.getParent(); around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane) {
                ScrollIntoView.show(pane, card);
            }
        }
    }

    /** Moves the keyboard to the next control, or back to the one before. */
    private static void tab(Scene scene, boolean back) {
        var key =
                new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", KeyCode.TAB, back, false, false, false);
        Optional.ofNullable(scene.getFocusOwner()).ifPresent(owner -> Event.fireEvent(owner, key));
    }

    /** The first control of a part that takes the keyboard. */
    static Optional<Node> first(Node node) {
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        var children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : java.util.List.<Node>of();
        return IntStream.range(0, children.size())
                .mapToObj(i -> first(children.get(i)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Node> find(String selector) {
        return Optional.ofNullable(window.lookup(selector));
    }
}
