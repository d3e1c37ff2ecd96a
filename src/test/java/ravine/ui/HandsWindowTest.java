package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.WinnerQuestion;
import ravine.session.FirstSession;
import ravine.workbench.Autosave;
import ravine.workbench.OpenLesson;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

/** A show of hands, counted in the window and seen beside what is right. */
final class HandsWindowTest {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("own.ravine.json");
        LessonFile.write(
                file,
                new Lesson(
                        "Own",
                        List.of(
                                page(new WinnerQuestion("Who?")),
                                page(new NumberQuestion("How much?", 3, 0.5)),
                                page(new PointQuestion("Where?", 0, 0.1)))));
        window.run(() -> workbench.opener().open(file));
        hand.click("#countHands");
    }

    private static Page page(Question question) {
        return new Page(
                FirstSession.lecture(),
                "",
                OptionalInt.empty(),
                Set.of(),
                Map.of(),
                Optional.of(question),
                Optional.empty());
    }

    private OpenLesson lesson() {
        return Headless.get(() -> workbench.lessonDesk().now().get().orElseThrow());
    }

    private void turnTo(int place) {
        window.run(() -> workbench
                .lessonDesk()
                .turn(place - workbench.lessonDesk().now().get().orElseThrow().place()));
    }

    private List<Node> all(String style) {
        return Headless.get(
                () -> InSight.all(Node.class, node -> node.getStyleClass().contains(style)));
    }

    @Test
    void counts_are_typed_or_counted_up_and_seen_as_bars_with_the_right_one_marked_after_the_reveal() {
        hand.click("#count1");
        hand.type("6");
        hand.click("#count2");
        hand.type("12");
        assertEquals(Optional.of(new Hands.Counts(List.of(6, 12, 0))), lesson().hands());
        var bars = all("hands-bar");
        assertEquals(3, bars.size());
        var widths = Headless.get(() -> bars.stream()
                .map(bar -> ((Region) bar.lookup(".bar")).getWidth())
                .toList());
        assertEquals(2 * widths.get(0), widths.get(1), 1.5);
        assertTrue(bars.stream().noneMatch(bar -> bar.getPseudoClassStates().contains(RIGHT)));
        hand.click("#reveal");
        assertEquals(Optional.of(new Answer.Chosen(1)), lesson().answer());
        for (int option = 0; option < 3; option++) {
            boolean right = lesson().page().judge(new Answer.Chosen(option)).right();
            assertEquals(
                    right, all("hands-bar").get(option).getPseudoClassStates().contains(RIGHT));
        }
    }

    @Test
    void numbers_are_dots_on_a_line_and_the_truth_a_line_through_it() {
        turnTo(1);
        hand.click("#called");
        hand.type("1 2,5 2.5 1/2 7");
        assertEquals(Optional.of(new Hands.Numbers(List.of(1.0, 2.5, 2.5, 0.5, 7.0))), lesson().hands());
        assertEquals(5, all("dot").size());
        assertEquals(0, all("truth").size());
        hand.click("#reveal");
        assertEquals(Optional.of(new Answer.Given(2.5)), lesson().answer());
        assertEquals(1, all("truth").size());
        assertEquals(
                2,
                all("dot").stream()
                        .filter(dot -> dot.getPseudoClassStates().contains(RIGHT))
                        .count());
    }

    @Test
    void points_of_a_class_are_clicked_while_hands_are_counted() {
        turnTo(2);
        hand.click("#pane", 0.3, 0.3);
        hand.click("#pane", 0.5, 0.6);
        assertEquals(2, lesson().hands().orElseThrow().number());
        assertTrue(lesson().asks());
        assertEquals(2, Headless.get(() -> workbench
                .shown()
                .getValue()
                .prediction()
                .orElseThrow()
                .guesses()
                .size()));
        hand.click("#reveal");
        assertFalse(lesson().asks());
    }

    @Test
    void hands_come_back_at_the_next_start_and_stand_in_no_lesson_file() throws Exception {
        hand.click("#count3");
        hand.type("4");
        hand.press(KeyCode.PAGE_DOWN);
        hand.click("#called");
        hand.type("2 x");
        assertTrue(all("wrong").stream().anyMatch(node -> node instanceof Label));
        assertEquals(Optional.of(new Hands.Numbers(List.of(2.0))), lesson().hands());
        var state = folder.resolve("state.json");
        Headless.run(() -> new Autosave(workbench, state).close());
        var restored =
                Autosave.restored(state, Threads.HERE).lessonDesk().now().get().orElseThrow();
        assertEquals(lesson(), restored);
        assertEquals(new Hands.Counts(List.of(0, 0, 4)), restored.shown().get(0));
        assertFalse(Files.readString(folder.resolve("own.ravine.json")).contains("counts"));
    }
}
