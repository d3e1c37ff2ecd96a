package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.lesson.Answer;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.ChoiceQuestion.Option;
import ravine.lesson.LessonFile;
import ravine.lesson.Page;
import ravine.lesson.PagePart;
import ravine.workbench.LessonDraft;
import ravine.workbench.LessonMaking;
import ravine.workbench.QuestionKind;
import ravine.workbench.Workbench;

/** A lesson made in the window, by its fields and keys. */
final class MakingWindowTest {

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 1500);

    private final Workbench workbench = window.workbench();
    private final LessonMaking making = workbench.lessons().making();
    private final Hand hand = window.hand();

    @BeforeEach
    void open() {
        // For projectors there is no room beside the picture: making begins without.
        Headless.run(() -> workbench.appearance().projector().set(true));
        hand.press(KeyCode.CONTROL, KeyCode.M);
    }

    private LessonDraft draft() {
        return Headless.get(() -> making.now().get().orElseThrow());
    }

    private Page page() {
        return draft().page().orElseThrow();
    }

    @SuppressWarnings("unchecked") // a box of kinds, as its name says
    private void ask(QuestionKind kind) {
        window.run(() -> ((ComboBox<QuestionKind>) hand.find("#made-kind")).setValue(kind));
    }

    @Test
    void a_page_is_written_with_a_question_and_saved_tried_and_undone() throws Exception {
        hand.click("#made-pageText");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("read this");
        ask(QuestionKind.CHOICE);
        hand.click("#made-ask");
        hand.type("which");
        hand.click("#made-text1");
        hand.type("one");
        hand.click("#made-says2");
        hand.type("no");
        hand.click("#addOption");
        hand.click("#made-text3");
        hand.type("three");
        hand.click("#made-right3");
        hand.click("#made-right1");
        assertEquals(
                List.of(new Option("one", false, ""), new Option("", false, "no"), new Option("three", true, "")),
                ((ChoiceQuestion) page().question().orElseThrow()).options());
        hand.click("#made-right3");
        assertTrue(((ChoiceQuestion) page().question().orElseThrow())
                .options()
                .get(2)
                .right());
        assertEquals("read this", page().text());
        var file = folder.resolve("own.ravine.json");
        Headless.run(() -> making.saveAs(file));
        assertEquals(draft().lesson(), LessonFile.read(file));
        hand.click("#tryLesson");
        assertTrue(Headless.get(
                () -> workbench.lessonDesk().now().get().orElseThrow().asks()));
        assertFalse(window.isSeen("#made-pageText"));
        hand.click("#option3");
        assertEquals(new Answer.Chosen(2), Headless.get(() -> workbench
                .lessonDesk()
                .now()
                .get()
                .orElseThrow()
                .answer()
                .orElseThrow()));
        window.run(() -> workbench.lessonDesk().leave());
        assertTrue(window.isSeen("#made-pageText"));
    }

    @Test
    void pages_are_chosen_moved_and_taken_away_and_the_problem_is_a_click_away() {
        hand.click("#duplicatePage");
        hand.click("#duplicatePage");
        assertEquals(2, draft().place());
        hand.click("#pageUp");
        assertEquals(1, draft().place());
        window.run(() -> ((ListView<?>) hand.find("#pages")).getSelectionModel().select(0));
        assertEquals(0, draft().place());
        hand.click("#removePage");
        assertEquals(2, draft().lesson().pages().size());
        hand.click("#makingProblem");
        assertTrue(window.isSeen("#steps"));
        assertFalse(window.isSeen("#made-pageText"));
        hand.click("#steps");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("9");
        assertEquals(9, page().session().problem().steps());
        hand.click("#makingLesson");
        assertTrue(window.isSeen("#made-pageText"));
    }

    @Test
    void what_a_page_hides_and_to_what_its_sliders_snap_is_written_there_and_a_wrong_number_changes_nothing() {
        window.run(() -> InSight.all(javafx.scene.control.TitledPane.class, pane -> true)
                .forEach(pane -> pane.setExpanded(true)));
        hand.click("#made-hide-methods", 0.05, 0.5);
        hand.click("#made-snap-eta");
        hand.type("0.1 1/2 x");
        assertEquals(Set.of(PagePart.METHODS), page().hidden());
        assertEquals(List.of(0.1, 0.5), page().snaps().get("eta"));
        hand.press(KeyCode.BACK_SPACE);
        hand.press(KeyCode.BACK_SPACE);
        ask(QuestionKind.KEY);
        assertTrue(
                Headless.get(() -> ((Label) hand.find("#made-right")).getText()).contains("0.4"));
    }

    @Test
    void what_is_undone_in_the_window_is_shown_in_the_fields() {
        ask(QuestionKind.WINNER);
        assertTrue(window.isSeen("#made-ask"));
        var right = Headless.get(() -> ((Label) hand.find("#made-right")).getText());
        assertTrue(right.contains("Momentum"), right);
        hand.press(KeyCode.ESCAPE);
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(page().question().isEmpty());
        assertEquals(QuestionKind.NONE, Headless.get(() -> ((ComboBox<?>) hand.find("#made-kind")).getValue()));
        hand.press(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(Headless.get(() -> making.now().get()).isEmpty());
        assertFalse(window.isSeen("#made-kind"));
    }
}
