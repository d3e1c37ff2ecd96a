package ravine.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** What each key does, unless the control that has the focus uses it itself. */
final class KeyBindings {

    /** One thing to do, its words, and the combinations that do it, the first of which is shown to people. */
    record Binding(String words, Runnable action, List<KeyCombination> combinations) {

        String shown() {
            return combinations.get(0).getDisplayText();
        }
    }

    private static final double ZOOM = 1.25;

    /** The keys move a view by this part of its width or height. */
    private static final double PAN = 0.1;

    private final List<Binding> bindings = new ArrayList<>();

    KeyBindings(Workbench workbench) {
        var player = workbench.player();
        on("play", () -> workbench.inFront().toggle(), key(KeyCode.SPACE));
        on("back", () -> workbench.inFront().move(-1), key(KeyCode.LEFT));
        on("forward", () -> workbench.inFront().move(1), key(KeyCode.RIGHT));
        on("back10", () -> workbench.inFront().move(-10), key(KeyCode.LEFT, KeyCombination.SHIFT_DOWN));
        on("forward10", () -> workbench.inFront().move(10), key(KeyCode.RIGHT, KeyCombination.SHIFT_DOWN));
        on("first", () -> workbench.inFront().show(0), key(KeyCode.HOME));
        on("last", () -> workbench.inFront().end(), key(KeyCode.END));
        on("restart", () -> workbench.inFront().restart(), key(KeyCode.R));
        on("loop", () -> player.looping().set(!player.looping().get()), key(KeyCode.L));
        on("faster", () -> player.faster(1), any(KeyCode.PLUS), any(KeyCode.ADD), any(KeyCode.EQUALS));
        on("slower", () -> player.faster(-1), key(KeyCode.MINUS), key(KeyCode.SUBTRACT));
        on(
                "zoomIn",
                () -> workbench.picture().zoom(ZOOM),
                key(KeyCode.PLUS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                key(KeyCode.ADD, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY),
                key(KeyCode.EQUALS, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY));
        on(
                "zoomOut",
                () -> workbench.picture().zoom(1 / ZOOM),
                key(KeyCode.MINUS, KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.SUBTRACT, KeyCombination.SHORTCUT_DOWN));
        pan(workbench, KeyCode.LEFT, -PAN, 0);
        pan(workbench, KeyCode.RIGHT, PAN, 0);
        pan(workbench, KeyCode.UP, 0, PAN);
        pan(workbench, KeyCode.DOWN, 0, -PAN);
        on("fit", workbench.picture()::fit, key(KeyCode.F));
        for (int place = 1; place <= 9; place++) {
            int track = place - 1;
            on("toggle", () -> digit(workbench, track), key(KeyCode.getKeyCode("" + place)));
        }
        on("undo", workbench.history()::undo, key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
        on(
                "redo",
                workbench.history()::redo,
                key(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        on("drawer", () -> openDrawer(workbench), key(KeyCode.D));
        var projector = workbench.appearance().projector();
        on("projector", () -> projector.set(!projector.get()), key(KeyCode.F11));
    }

    private void pan(Workbench workbench, KeyCode arrow, double across, double up) {
        on("pan", () -> workbench.picture().pan(across, up), key(arrow, KeyCombination.SHORTCUT_DOWN));
    }

    /** A digit chooses where options are offered, and shows and hides methods elsewhere. */
    private static void digit(Workbench workbench, int place) {
        if (!workbench.lessonDesk().choose(place)) {
            workbench.tracks().toggle(place);
        }
    }

    private static void openDrawer(Workbench workbench) {
        var open = workbench.drawer().open();
        if (!workbench.lessonDesk().refuses()) {
            open.set(!open.get());
        }
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    private static KeyCombination any(KeyCode code) {
        return key(code, KeyCombination.SHIFT_ANY);
    }

    /** Binds keys; {@code name} ends the key of the words that say what they do. */
    void on(String name, Runnable action, KeyCombination... combinations) {
        bindings.add(new Binding(WindowWords.of("keys." + name), action, List.of(combinations)));
    }

    void handle(KeyEvent event) {
        bindings.stream()
                .filter(binding -> binding.combinations().stream().anyMatch(keys -> keys.match(event)))
                .findFirst()
                .ifPresent(binding -> {
                    binding.action().run();
                    event.consume();
                });
    }

    /** What people are told: the keys for each thing to do, in the order in which they were bound. */
    List<KeysHelp.Row> rows() {
        return bindings.stream()
                .collect(Collectors.groupingBy(Binding::words, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new KeysHelp.Row(span(entry.getValue()), entry.getKey()))
                .toList();
    }

    private static String span(List<Binding> same) {
        return Stream.of(same.get(0), same.get(same.size() - 1))
                .map(Binding::shown)
                .distinct()
                .collect(Collectors.joining(" – "));
    }
}
