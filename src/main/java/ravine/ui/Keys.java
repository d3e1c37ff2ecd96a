package ravine.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import ravine.workbench.Workbench;

/** What each key does, unless the control that has the focus uses it itself. */
final class Keys {

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    Keys(Workbench workbench, Runnable savePicture) {
        var player = workbench.player();
        on(player::toggle, KeyCode.SPACE);
        on(() -> player.move(-1), KeyCode.LEFT);
        on(() -> player.move(1), KeyCode.RIGHT);
        on(() -> player.move(-10), KeyCode.LEFT, KeyCombination.SHIFT_DOWN);
        on(() -> player.move(10), KeyCode.RIGHT, KeyCombination.SHIFT_DOWN);
        on(() -> player.show(0), KeyCode.HOME);
        on(() -> player.show(0), KeyCode.R);
        on(player::end, KeyCode.END);
        for (var plus : new KeyCode[] {KeyCode.PLUS, KeyCode.ADD, KeyCode.EQUALS}) {
            on(() -> player.faster(1), plus, KeyCombination.SHIFT_ANY);
        }
        for (var minus : new KeyCode[] {KeyCode.MINUS, KeyCode.SUBTRACT}) {
            on(() -> player.faster(-1), minus);
        }
        on(workbench.picture()::fit, KeyCode.F);
        on(workbench.history()::undo, KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        on(workbench.history()::redo, KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
        on(workbench.history()::redo, KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        on(savePicture, KeyCode.E, KeyCombination.SHORTCUT_DOWN);
        for (int track = 0; track < 9; track++) {
            int index = track;
            on(() -> workbench.tracks().toggle(index), KeyCode.getKeyCode("" + (track + 1)));
        }
    }

    private void on(Runnable action, KeyCode key, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(key, modifiers), action);
    }

    void handle(KeyEvent event) {
        for (var entry : actions.entrySet()) {
            if (entry.getKey().match(event)) {
                entry.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
