package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.lesson.Answer;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.LessonLibrary;
import ravine.lesson.NumberQuestion;
import ravine.session.FirstSession;
import ravine.ui.start.App;
import ravine.workbench.OpenLesson;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** Lessons in the real window. */
final class LessonWindowTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
    private Stage stage;
    private Hand hand;

    @BeforeEach
    void open() {
        Scene scene = Headless.get(() -> App.scene(workbench));
        stage = Headless.show(scene, 960, 640);
        hand = new Hand(scene);
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    static List<String> names() {
        return LessonLibrary.names();
    }

    private void begin(String name) {
        Headless.run(() -> workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals(name))
                .findFirst()
                .orElseThrow()
                .take()
                .run());
        Headless.settle(stage.getScene());
    }

    private OpenLesson lesson() {
        return Headless.get(() -> workbench.lessonDesk().now().get().orElseThrow());
    }

    private <T extends Labeled> List<String> texts(Class<T> kind) {
        return Headless.get(() ->
                InSight.all(kind, node -> true).stream().map(Labeled::getText).toList());
    }

    private void press(String selector) {
        Headless.run(() -> ((Button) hand.find(selector)).fire());
        Headless.settle(stage.getScene());
    }

    /** Answers the page by its controls; what is given is the first option, or what stands in the fields. */
    private void answer() {
        var question = lesson().page().question().orElseThrow();
        if (!question.options(lesson().page()).isEmpty()) {
            press("#option1");
            return;
        }
        if (question instanceof NumberQuestion) {
            Headless.run(() -> InSight.all(TextField.class, field -> WindowWords.of("lesson.number")
                            .equals(field.getAccessibleText()))
                    .get(0)
                    .setText("1/2"));
        }
        press("#answer");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_lesson_is_worked_through_page_by_page(String name) {
        begin(name);
        int pages = lesson().lesson().pages().size();
        for (int place = 0; place < pages; place++) {
            assertEquals(place, lesson().place());
            var page = lesson().page();
            assertTrue(texts(Label.class).contains(page.text()));
            if (lesson().asks()) {
                assertGivesNothingAway();
                answer();
                assertFalse(lesson().asks(), () -> "answered on page " + lesson().place());
                assertTrue(texts(Label.class)
                        .contains(lesson().judgement().orElseThrow().words()));
            }
            assertTrue(texts(Label.class).contains(page.reason().orElseThrow().text()));
            press("#next");
        }
        assertEquals(pages - 1, lesson().place());
    }

    private void assertGivesNothingAway() {
        var page = lesson().page();
        Headless.run(() -> {
            workbench.player().toggle();
            workbench.player().end();
            workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3)));
        });
        Headless.settle(stage.getScene());
        assertEquals(0, Headless.get(() -> workbench.player().step().get()));
        assertFalse(Headless.get(() -> workbench.player().playing().get()));
        assertEquals(page.session(), Headless.get(workbench::session));
        var seen = texts(Label.class);
        assertFalse(seen.contains(page.reason().orElseThrow().text()));
        if (page.question().orElseThrow() instanceof ChoiceQuestion choice) {
            choice.options().forEach(option -> assertFalse(seen.contains(option.says())));
        }
        assertTrue(Headless.get(() -> InSight.all(Node.class, node -> "loss".equals(node.getId())))
                .isEmpty());
    }

    @Test
    void a_click_in_the_picture_answers_where_a_point_is_asked_for() {
        begin("the-ravine");
        Headless.run(() -> workbench.lessonDesk().turn(1));
        Headless.settle(stage.getScene());
        var start = Headless.get(() -> workbench.session().start());
        hand.click("#pane", 0.5, 0.4);
        assertTrue(lesson().answer().orElseThrow() instanceof Answer.Placed);
        assertEquals(start, Headless.get(() -> workbench.session().start()));
        assertTrue(Headless.get(() -> workbench.player().playing().get()));
    }

    @Test
    void page_keys_turn_pages_and_undo_leads_back() {
        begin("momentum-and-memory");
        hand.press(KeyCode.PAGE_DOWN);
        assertEquals(1, lesson().place());
        hand.press(KeyCode.PAGE_UP);
        assertEquals(0, lesson().place());
        Headless.run(() -> workbench.history().undo());
        assertEquals(1, lesson().place());
        Headless.run(() -> workbench.filing().begin());
        assertTrue(Headless.get(() -> workbench.lessonDesk().now().get()).isEmpty());
    }

    @Test
    void what_was_tried_out_on_an_answered_page_is_taken_back() {
        begin("momentum-and-memory");
        answer();
        var page = lesson().page().session();
        Headless.run(() -> workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3))));
        press("#restore");
        assertEquals(page, Headless.get(workbench::session));
        assertFalse(lesson().asks());
    }
}
