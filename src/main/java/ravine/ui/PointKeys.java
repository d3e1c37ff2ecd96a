package ravine.ui;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import ravine.session.PictureView;
import ravine.workbench.Workbench;

/** The keys that do to the points of the data what the mouse does, while these are shown. */
final class PointKeys {

    private final Workbench workbench;

    PointKeys(Workbench workbench) {
        this.workbench = workbench;
    }

    void bind(KeyBindings keys) {
        var rows = workbench.rows();
        on(keys, "point", () -> rows.markNext(1), new KeyCodeCombination(KeyCode.PERIOD));
        on(keys, "point", () -> rows.markNext(-1), new KeyCodeCombination(KeyCode.COMMA));
        move(keys, KeyCode.LEFT, -1, 0);
        move(keys, KeyCode.RIGHT, 1, 0);
        move(keys, KeyCode.UP, 0, 1);
        move(keys, KeyCode.DOWN, 0, -1);
        on(keys, "pointRemove", rows::removeSelected, new KeyCodeCombination(KeyCode.DELETE));
        on(keys, "pointAdd", () -> rows.addLike(rows.selected().get()), new KeyCodeCombination(KeyCode.INSERT));
    }

    private void move(KeyBindings keys, KeyCode arrow, int across, int up) {
        on(
                keys,
                "pointMove",
                () -> workbench.rows().nudge(across, up),
                new KeyCodeCombination(arrow, KeyCombination.ALT_DOWN));
    }

    private void on(KeyBindings keys, String name, Runnable action, KeyCombination combination) {
        keys.on(
                name,
                () -> {
                    if (workbench.picture().views().getValue().contains(PictureView.DATA)) {
                        action.run();
                    }
                },
                combination);
    }
}
