package ravine.ui;

import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** Mouse and keyboard of a headless window, used as a person uses them: a place is clicked, a key is pressed and let go. */
public final class Hand {

    /** Keys of characters that are typed with Shift on an American keyboard. */
    private static final Map<Character, KeyCode> SHIFTED = Map.of(
            '^', KeyCode.DIGIT6,
            '*', KeyCode.DIGIT8,
            '(', KeyCode.DIGIT9,
            ')', KeyCode.DIGIT0,
            '+', KeyCode.EQUALS);

    private static final Map<Character, KeyCode> PLAIN =
            Map.of('-', KeyCode.MINUS, '.', KeyCode.PERIOD, ',', KeyCode.COMMA, ' ', KeyCode.SPACE, '/', KeyCode.SLASH);

    /** So often the mouse follows a node that moves before it is pressed. */
    private static final int TRIES = 10;

    private final Scene scene;
    private final Robot robot;

    public Hand(Scene scene) {
        this.scene = scene;
        robot = Headless.get(Robot::new);
    }

    Node find(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    /** Clicks the middle of a node. */
    public void click(String selector) {
        click(selector, 0.5, 0.5);
    }

    /** Clicks a node at these parts of its width and height. */
    public void click(String selector, double across, double down) {
        drag(selector, across, down, across, down);
    }

    /** Presses the mouse at one place of a node, moves it to another in small steps, and lets go. */
    void drag(String selector, double fromAcross, double fromDown, double toAcross, double toDown) {
        aim(selector, fromAcross, fromDown);
        Headless.run(() -> robot.mousePress(MouseButton.PRIMARY));
        for (int i = 1; i <= 8 && !(fromAcross == toAcross && fromDown == toDown); i++) {
            double part = i / 8.0;
            move(selector, fromAcross + (toAcross - fromAcross) * part, fromDown + (toDown - fromDown) * part);
        }
        Headless.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        Headless.settle(scene);
    }

    /** Does something while a key is held down. */
    void hold(KeyCode key, Runnable action) {
        Headless.run(() -> robot.keyPress(key));
        action.run();
        Headless.run(() -> robot.keyRelease(key));
        Headless.settle(scene);
    }

    /** Clicks twice at these parts of a node's width and height. */
    void doubleClick(String selector, double across, double down) {
        aim(selector, across, down);
        Headless.run(() -> {
            for (int i = 0; i < 2; i++) {
                robot.mousePress(MouseButton.PRIMARY);
                robot.mouseRelease(MouseButton.PRIMARY);
            }
        });
        Headless.settle(scene);
    }

    /** Turns the wheel by so many notches, up if positive: so the headless robot counts. */
    void wheel(String selector, double across, double down, int notches) {
        move(selector, across, down);
        Headless.run(() -> robot.mouseWheel(notches));
        Headless.settle(scene);
    }

    void move(String selector, double across, double down) {
        Headless.run(() -> robot.mouseMove(place(selector, across, down)));
        Headless.settle(scene);
    }

    /** Moves after a node that is still being put in its place, as a person does who sees it. */
    private void aim(String selector, double across, double down) {
        for (int tries = 0; tries < TRIES; tries++) {
            move(selector, across, down);
            if (Headless.get(() -> place(selector, across, down).equals(robot.getMousePosition()))) {
                return;
            }
        }
    }

    /** The place on the screen at these parts of a node's width and height, in whole pixels as those of the mouse. */
    private Point2D place(String selector, double across, double down) {
        var node = find(selector);
        var bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(
                Math.floor(bounds.getMinX() + bounds.getWidth() * across),
                Math.floor(bounds.getMinY() + bounds.getHeight() * down));
    }

    /** Presses the keys in turn and lets them go in reverse. */
    public void press(KeyCode... keys) {
        Headless.run(() -> {
            for (var key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        Headless.settle(scene);
    }

    /** Presses keys one after the other, and waits for all that they do at once. */
    void pressEach(KeyCode... keys) {
        Headless.run(() -> {
            for (var key : keys) {
                robot.keyPress(key);
                robot.keyRelease(key);
            }
        });
        Headless.settle(scene);
    }

    public void type(String text) {
        text.chars().forEach(character -> {
            var shifted = SHIFTED.get((char) character);
            if (shifted != null) {
                press(KeyCode.SHIFT, shifted);
            } else {
                var plain = PLAIN.get((char) character);
                press(plain != null ? plain : KeyCode.getKeyCode(Character.toString(Character.toUpperCase(character))));
            }
        });
    }
}
