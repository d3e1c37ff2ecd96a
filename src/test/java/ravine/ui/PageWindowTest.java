package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.lesson.Answer;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PagePart;
import ravine.lesson.Question;
import ravine.session.FirstSession;
import ravine.workbench.Workbench;

/** What a page makes of the window: which keys turn it, what it hides, and to which numbers its sliders snap. */
final class PageWindowTest {

    private static final List<Double> SNAPS = List.of(0.1, 0.4, 0.8);

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();

    @BeforeEach
    void open() throws Exception {
        var asks = Optional.<Question>of(new NumberQuestion("How much?", 1, 0));
        var hidden = Set.of(PagePart.METHODS, PagePart.TRANSPORT, PagePart.DRAWER, PagePart.FORMULA);
        var lesson = new Lesson(
                "Own", List.of(page(hidden, asks), page(hidden, Optional.empty()), page(Set.of(), Optional.empty())));
        var file = folder.resolve("own.ravine.json");
        LessonFile.write(file, lesson);
        window.run(() -> workbench.opener().open(file));
    }

    private static Page page(Set<PagePart> hidden, Optional<Question> question) {
        return new Page(
                FirstSession.lecture(),
                "A page.",
                OptionalInt.empty(),
                hidden,
                Map.of("eta", SNAPS),
                question,
                Optional.empty());
    }

    private int place() {
        return Headless.get(
                () -> workbench.lessonDesk().now().get().orElseThrow().place());
    }

    private void turnTo(int place) {
        window.run(() -> workbench
                .lessonDesk()
                .turn(place - workbench.lessonDesk().now().get().orElseThrow().place()));
    }

    private double rate(int track) {
        return Headless.get(() -> {
            var recipe = workbench.session().tracks().get(track).recipe();
            return ((Number) recipe.spec()
                            .value(recipe.optimizer(), recipe.spec().keys().get(0)))
                    .doubleValue();
        });
    }

    @Test
    void a_clicker_turns_pages_wherever_the_keyboard_is() {
        Headless.run(() -> InSight.all(TextField.class, field -> true).get(0).requestFocus());
        hand.press(KeyCode.PAGE_DOWN);
        assertEquals(1, place());
        assertFalse(Headless.get(() -> window.scene().getFocusOwner() instanceof TextField));
        Headless.run(() -> workbench.appearance().projector().set(true));
        turnTo(2);
        Headless.run(() -> hand.find("#scrubber").requestFocus());
        hand.press(KeyCode.PAGE_UP);
        assertEquals(1, place());
        hand.press(KeyCode.PAGE_UP);
        assertEquals(0, place());
    }

    @Test
    void the_question_of_a_page_stands_at_once_where_it_stays() {
        window.run(() -> workbench.lessons().open("the-ravine"));
        double first = Headless.get(this::placeOfQuestion);
        double atOnce = Headless.get(() -> {
            workbench.lessonDesk().turn(1);
            window.scene().getRoot().applyCss();
            window.scene().getRoot().layout();
            return placeOfQuestion();
        });
        window.settle();
        assertEquals(Headless.get(this::placeOfQuestion), atOnce);
        assertNotEquals(first, atOnce, "below a text of another length");
    }

    private double placeOfQuestion() {
        return hand.find("#question").localToScene(0, 0).getY();
    }

    @Test
    void a_page_hides_parts_until_its_question_is_answered_and_for_good_where_it_asks_nothing() {
        var parts = List.of("#scrubber", "#cards", ".drawer .bar", ".lesson EchoView");
        for (var part : parts) {
            assertFalse(window.isSeen(part), part);
        }
        window.run(() -> workbench.lessonDesk().answer(new Answer.Given(1)));
        for (var part : parts) {
            assertTrue(window.isSeen(part), part);
        }
        turnTo(1);
        for (var part : parts) {
            assertFalse(window.isSeen(part), part);
        }
    }

    @Test
    void sliders_of_methods_snap_to_the_numbers_of_the_page() {
        turnTo(2);
        var first = rate(0);
        assertEquals(0.4, first);
        var slider = Headless.get(() -> (Slider) hand.find("#cards").lookup(".slider"));
        Headless.run(slider::requestFocus);
        hand.press(KeyCode.RIGHT);
        assertEquals(0.8, rate(0));
        assertEquals(Math.log10(0.8), Headless.get(slider::getValue), 1e-9);
        hand.press(KeyCode.LEFT);
        hand.press(KeyCode.LEFT);
        assertEquals(0.1, rate(0));
        hand.click("#cards .slider", 0.9, 0.5);
        assertTrue(SNAPS.contains(rate(0)), () -> "" + rate(0));
        Headless.run(() -> workbench.lessonDesk().leave());
        hand.press(KeyCode.ESCAPE);
        Headless.run(slider::requestFocus);
        hand.press(KeyCode.RIGHT);
        assertFalse(SNAPS.contains(rate(0)), () -> "" + rate(0));
    }
}
