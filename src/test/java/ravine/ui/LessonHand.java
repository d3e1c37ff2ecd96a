package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import ravine.lesson.KeyQuestion;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;

/** A student who works through pages, by keys alone or by the mouse alone; every question gets some answer. */
final class LessonHand {

    private static final int MOST_TABS = 60;

    private final Scene scene;
    private final Hand hand;

    LessonHand(Scene scene) {
        this.scene = scene;
        hand = new Hand(scene);
    }

    /** What is done with the hands themselves. */
    Hand hand() {
        return hand;
    }

    /** Answers by keys, where the keyboard is when a page is shown: in the first field, or where digits choose. */
    void answerByKeys(Page page) {
        var question = page.question().orElseThrow();
        if (!question.options(page).isEmpty()) {
            hand.press(KeyCode.DIGIT1);
        } else if (question instanceof KeyQuestion) {
            assertTrue(focus() instanceof Slider, () -> "the slider has the keyboard, not " + focus());
            hand.press(KeyCode.RIGHT);
            hand.press(KeyCode.ENTER);
        } else if (question instanceof NumberQuestion) {
            type("1/2");
            hand.press(KeyCode.ENTER);
        } else {
            type("1");
            hand.press(KeyCode.TAB);
            type("-1");
            hand.press(KeyCode.ENTER);
        }
    }

    private void type(String text) {
        assertTrue(focus() instanceof TextField, () -> "a field has the keyboard, not " + focus());
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
    }

    private Node focus() {
        return Headless.get(scene::getFocusOwner);
    }

    /** Goes on from control to control by Tab, and presses what has this name. */
    void pressByKeys(String id) {
        for (int tab = 0; tab < MOST_TABS; tab++) {
            var owner = focus();
            if (owner != null && id.equals(owner.getId())) {
                hand.press(KeyCode.SPACE);
                return;
            }
            hand.press(KeyCode.SHIFT, KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    /** Answers with the mouse: by a button, on the pad of digits, in the picture, or by the slider. */
    void answerByMouse(Page page) {
        var question = page.question().orElseThrow();
        int options = question.options(page).size();
        if (options > 0) {
            hand.click("#option" + options);
        } else if (question instanceof KeyQuestion) {
            hand.click("#answers .slider", 0.7, 0.5);
            hand.click("#answer");
        } else if (question instanceof NumberQuestion) {
            hand.click("#pad0");
            hand.click("#pad10");
            hand.click("#pad4");
            hand.click("#answer");
        } else if (question instanceof PointQuestion) {
            hand.click("#pane", 0.5, 0.4);
        } else {
            hand.drag("#pane", 0.4, 0.5, 0.6, 0.45);
        }
    }

    /** Fails unless the question, what answers it and the way to the next page are wholly in the window, and cannot be scrolled away, and all else has room too. */
    void assertInSight() {
        Headless.run(() -> {
            var root = (Region) scene.getRoot();
            assertTrue(
                    root.minWidth(-1) <= scene.getWidth(), () -> "the window asks for a width of " + root.minWidth(-1));
            for (var selector : List.of("#ask", "#question", "#answers", "#tools", "#next")) {
                var node = hand.find(selector);
                var place = node.localToScene(node.getLayoutBounds());
                assertTrue(
                        !node.isVisible()
                                || (place.getMinY() >= 0
                                        && place.getMaxY() <= scene.getHeight()
                                        && place.getMinX() >= 0
                                        && place.getMaxX() <= scene.getWidth()),
                        () -> selector + " is at " + place);
                assertTrue(!scrolls(node), selector + " does not scroll");
            }
            var question = hand.find("#question");
            var foot = hand.find("#next");
            assertTrue(
                    question.localToScene(question.getLayoutBounds()).getMaxY()
                            <= foot.localToScene(foot.getLayoutBounds()).getMinY(),
                    "the question ends above the foot");
        });
    }

    private static boolean scrolls(Node node) {
        for (Node around = node; around != null; around = around.getParent()) {
            if (around instanceof ScrollPane pane
                    && pane.getContent().getLayoutBounds().getHeight()
                            > pane.getViewportBounds().getHeight() + 1) {
                return true;
            }
        }
        return false;
    }
}
