package ravine.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import ravine.ui.control.PanelView;

/** Somebody who does anything at all in the open windows, by chance. */
final class Monkey {

    /** How many of its last events it can tell. */
    private static final int REMEMBERED = 30;

    /** After so many events it waits until the window has been drawn. */
    private static final int BREATH = 25;

    /** After so many events it begins another session, new or over data, so that it does not wait long for one with, say, 999999 steps. */
    private static final int PATIENCE = 150;

    private static final String KEYS =
            "SPACE LEFT RIGHT UP DOWN HOME END PAGE_UP PAGE_DOWN TAB TAB ENTER ESCAPE ESCAPE DELETE BACK_SPACE"
                    + " PLUS MINUS R L F V A DIGIT1 DIGIT2 DIGIT9 F1 F10 F11";

    /** Those of the window's keys that open no dialog of the system, and those of fields. */
    private static final String WITH_CONTROL = "Z Z Y N C A X V L DIGIT1 DIGIT3 PLUS MINUS";

    /** What it would seldom find by chance: menus, of which it chooses something, and what folds, adds and opens. */
    static final List<String> FAVOURITES = List.of(
            "#session",
            "#lessons",
            "#besideMenu",
            "#left",
            "#right",
            "#rank",
            "#all",
            "#add",
            "#examples",
            ".card .opener",
            ".card .menu-button",
            ".card .look",
            ".card .tune",
            ".tab-button",
            ".views .toggle-button",
            ".drawing .menu-button",
            ".number-field",
            "#loop",
            "#colours",
            "#fold",
            "#rows",
            "#choose",
            "#sampling .combo-box",
            "#axes .combo-box",
            "#columns .check-box",
            "#rowButtons .button");

    private static final String TYPED =
            "DIGIT0 DIGIT1 DIGIT2 DIGIT5 DIGIT9 PERIOD MINUS E X Y A S SLASH SPACE BACK_SPACE LEFT";

    private final Scene scene;
    private final long seed;
    private final Random random;
    private final Robot robot = Headless.get(Robot::new);
    private final Deque<String> done = new ArrayDeque<>();
    private final Runnable data;

    /** One without data. */
    Monkey(Scene scene, long seed) {
        this(scene, seed, () -> {});
    }

    /** @param data opens a session over data */
    Monkey(Scene scene, long seed, Runnable data) {
        this.scene = scene;
        this.data = data;
        this.seed = seed;
        random = new Random(seed);
    }

    /** What went wrong, and after which events. */
    AssertionError blamed(AssertionError wrong) {
        return new AssertionError(
                "%s%n-Dmonkey.seed=%d after%n%s".formatted(wrong.getMessage(), seed, String.join("\n", done)), wrong);
    }

    void act(int events) {
        for (int i = 1; i <= events; i++) {
            int chance = random.nextInt(100);
            if (chance < 24) {
                press(key(KEYS));
            } else if (chance < 30) {
                press(random.nextBoolean() ? KeyCode.SHIFT : KeyCode.ALT, key(KEYS));
            } else if (chance < 37) {
                press(KeyCode.CONTROL, key(WITH_CONTROL));
            } else if (chance < 49) {
                type();
            } else if (chance < 57) {
                turn();
            } else if (chance < 67) {
                drag();
            } else if (chance < 69) {
                choose();
            } else {
                click(Control.class);
            }
            if (i % PATIENCE == 0) {
                press(KeyCode.ESCAPE);
                press(KeyCode.CONTROL, KeyCode.N);
                if (random.nextBoolean()) {
                    remember("open data");
                    Headless.run(data);
                }
            }
            if (i % BREATH == 0) {
                Headless.settle(scene);
            }
        }
        Headless.settle(scene);
    }

    /** Takes the mouse into the middle of the window: JavaFX holds the window where it was last, though that is closed. */
    void comeBack() {
        Headless.run(() -> point(scene.getRoot(), 0.5, 0.5));
        Headless.settle(scene);
    }

    private KeyCode key(String names) {
        var all = names.split(" ", -1);
        return KeyCode.valueOf(all[random.nextInt(all.length)]);
    }

    private void press(KeyCode... keys) {
        remember("press " + List.of(keys));
        Headless.run(() -> {
            List.of(keys).forEach(robot::keyPress);
            List.of(keys).forEach(robot::keyRelease);
        });
    }

    private void type() {
        if (random.nextInt(3) > 0) {
            click(TextInputControl.class);
            press(KeyCode.CONTROL, KeyCode.A);
        }
        for (int length = random.nextInt(6); length >= 0; length--) {
            press(key(TYPED));
        }
    }

    private void turn() {
        move(random.nextBoolean() ? PanelView.class : Node.class);
        int by = random.nextInt(9) - 4;
        remember("turn the wheel by " + by);
        Headless.run(() -> robot.mouseWheel(by));
    }

    private void drag() {
        move(random.nextBoolean() ? PanelView.class : Control.class);
        var button = button();
        boolean shift = random.nextInt(6) == 0;
        remember("drag with " + button + (shift ? " and Shift" : ""));
        Headless.run(() -> {
            if (shift) {
                robot.keyPress(KeyCode.SHIFT);
            }
            robot.mousePress(button);
        });
        for (int i = random.nextInt(5); i >= 0; i--) {
            double byX = random.nextGaussian() * 60;
            double byY = random.nextGaussian() * 60;
            Headless.run(() -> robot.mouseMove(robot.getMouseX() + byX, robot.getMouseY() + byY));
        }
        Headless.run(() -> {
            robot.mouseRelease(button);
            if (shift) {
                robot.keyRelease(KeyCode.SHIFT);
            }
        });
    }

    private void click(Class<? extends Node> kind) {
        move(kind);
        var button = button();
        int times = random.nextInt(8) == 0 ? 2 : 1;
        remember("click " + times + "× with " + button);
        for (int i = 0; i < times; i++) {
            Headless.run(() -> robot.mousePress(button));
            Headless.run(() -> robot.mouseRelease(button));
        }
    }

    /** Clicks one of {@link #FAVOURITES} and, where that opens a menu, something in it. */
    private void choose() {
        var favourite = FAVOURITES.get(random.nextInt(FAVOURITES.size()));
        var nodes = Headless.get(() -> scene.getRoot().lookupAll(favourite).stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .toList());
        if (nodes.isEmpty()) {
            return;
        }
        click(nodes.get(random.nextInt(nodes.size())));
        var items = Headless.get(Monkey::items);
        if (!items.isEmpty()) {
            click(items.get(random.nextInt(items.size())));
        }
    }

    /** Those of the menus that are open. */
    private static List<Node> items() {
        var found = new ArrayList<Node>();
        Window.getWindows().stream()
                .filter(Window::isShowing)
                .forEach(window -> collect(window.getScene().getRoot(), Node.class, found));
        found.removeIf(node -> !node.getStyleClass().contains("menu-item"));
        return found;
    }

    private void click(Node node) {
        Headless.run(() -> point(node, 0.5, 0.5));
        remember("click it");
        Headless.run(() -> robot.mousePress(MouseButton.PRIMARY));
        Headless.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    private void point(Node node, double across, double down) {
        if (node.getScene() != null && node.getScene().getWindow() != null) {
            var bounds = node.getBoundsInLocal();
            remember("go to " + node);
            robot.mouseMove(node.localToScreen(new Point2D(
                    bounds.getMinX() + bounds.getWidth() * across, bounds.getMinY() + bounds.getHeight() * down)));
        }
    }

    private MouseButton button() {
        return random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
    }

    /** Moves the mouse over some node of this kind in some window, if there is one. */
    private void move(Class<? extends Node> kind) {
        Headless.run(() -> {
            var nodes = new ArrayList<Node>();
            var windows = Window.getWindows().stream().filter(Window::isShowing).toList();
            var newest = windows.get(windows.size() - 1);
            (random.nextInt(4) == 0 ? windows : List.of(newest))
                    .forEach(window -> collect(window.getScene().getRoot(), kind, nodes));
            if (!nodes.isEmpty()) {
                point(nodes.get(random.nextInt(nodes.size())), random.nextDouble(), random.nextDouble());
            }
        });
    }

    private static void collect(Node node, Class<? extends Node> kind, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (kind.isInstance(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, kind, found));
        }
    }

    private void remember(String event) {
        done.add(event);
        if (done.size() > REMEMBERED) {
            done.remove();
        }
    }
}
