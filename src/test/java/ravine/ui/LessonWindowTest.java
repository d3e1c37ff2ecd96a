package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.lesson.Answer;
import ravine.lesson.LessonLibrary;
import ravine.lesson.Page;
import ravine.session.FirstSession;
import ravine.workbench.Drawer;
import ravine.workbench.OpenLesson;
import ravine.workbench.Workbench;

/** Lessons in the real window. */
final class LessonWindowTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);

    @AutoClose
    private OpenWindow window;

    private LessonHand student;
    private Hand hand;

    /** How large a window is in which pages are worked through. */
    private enum Size {
        LEAST(900, 560, false),
        SMALL(960, 640, false),
        USUAL(1280, 800, false),
        PROJECTED(1920, 1080, true);

        private final double width;
        private final double height;
        private final boolean projector;

        Size(double width, double height, boolean projector) {
            this.width = width;
            this.height = height;
            this.projector = projector;
        }
    }

    @BeforeEach
    void open() {
        open(Size.SMALL);
    }

    private void open(Size size) {
        Headless.run(() -> workbench.appearance().projector().set(size.projector));
        window = OpenWindow.of(workbench, size.width, size.height);
        student = new LessonHand(window.scene());
        hand = student.hand();
    }

    /** Another window in place of the one that is open, for the headless toolkit draws none that has been made larger. */
    private void reopen(Size size) {
        if (size != Size.SMALL) {
            window.close();
            open(size);
        }
    }

    /** Each lesson in the small window, and the first, which asks in all ways, in all; all in all with the property {@code lessons.sizes}. */
    static List<Arguments> lessons() {
        var names = LessonLibrary.names();
        return Stream.of(Size.SMALL, Size.USUAL, Size.PROJECTED)
                .flatMap(size -> names.stream()
                        .filter(name ->
                                size == Size.SMALL || name.equals(names.get(0)) || Boolean.getBoolean("lessons.sizes"))
                        .map(name -> Arguments.of(name, size)))
                .toList();
    }

    private void begin(String name) {
        window.run(() -> workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals(name))
                .findFirst()
                .orElseThrow()
                .take()
                .run());
    }

    private OpenLesson lesson() {
        return Headless.get(() -> workbench.lessonDesk().now().get().orElseThrow());
    }

    private <T extends Labeled> List<String> texts(Class<T> kind) {
        return Headless.get(() ->
                InSight.all(kind, node -> true).stream().map(Labeled::getText).toList());
    }

    private Bounds place(String selector) {
        return Headless.get(
                () -> hand.find(selector).localToScene(hand.find(selector).getLayoutBounds()));
    }

    private void press(String selector) {
        window.run(() -> ((Button) hand.find(selector)).fire());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_is_worked_through_by_keys_alone_and_tells_nothing_before_the_answer(String name, Size size) {
        reopen(size);
        begin(name);
        work(this::tryAll, student::answerByKeys, () -> hand.press(KeyCode.PAGE_DOWN));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void a_lesson_is_worked_through_by_the_mouse_alone(String name, Size size) {
        reopen(size);
        begin(name);
        work(page -> {}, student::answerByMouse, () -> hand.click("#next"));
    }

    private void work(Consumer<Page> before, Consumer<Page> answer, Runnable turn) {
        int pages = lesson().lesson().pages().size();
        for (int place = 0; place < pages; place++) {
            assertEquals(place, lesson().place());
            var page = lesson().page();
            if (lesson().asks()) {
                student.assertInSight();
                before.accept(page);
                answer.accept(page);
                assertFalse(lesson().asks(), () -> "answered on page " + (lesson().place() + 1));
                assertTrue(texts(Label.class)
                        .contains(lesson().judgement().orElseThrow().words()));
            }
            student.assertInSight();
            assertTrue(texts(Label.class).contains(page.reason().orElseThrow().text()));
            turn.run();
        }
        assertEquals(pages - 1, lesson().place());
    }

    /** Tries to play, to see other views and tabs, to export and to edit, which shows nothing; and looks for the answer in all that is said. */
    private void tryAll(Page page) {
        var keyboard = Headless.get(() -> window.scene().getFocusOwner());
        Headless.run(() -> {
            hand.find("#pane").requestFocus();
            workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3)));
        });
        hand.pressEach(KeyCode.SPACE, KeyCode.END, KeyCode.D, KeyCode.V);
        hand.press(KeyCode.CONTROL, KeyCode.E);
        hand.move("#pane", 0.5, 0.5);
        assertEquals(
                page.question().orElseThrow().from(),
                Headless.get(() -> workbench.player().step().get()));
        assertFalse(Headless.get(() -> workbench.player().playing().get()));
        assertEquals(page.session(), Headless.get(workbench::session));
        Headless.run(() -> Secrets.assertKept(page));
        assertTrue(Headless.get(() -> InSight.all(Node.class, node -> "loss".equals(node.getId())))
                .isEmpty());
        Headless.run(keyboard::requestFocus);
    }

    @Test
    void why_is_reached_and_answered_by_tab_alone() {
        begin("the-ravine");
        student.answerByKeys(lesson().page());
        student.pressByKeys("why");
        assertTrue(Headless.get(() -> workbench.drawer().shows(Drawer.Tab.STEP)));
    }

    @Test
    void beside_an_open_drawer_what_is_said_and_why_are_in_sight_in_the_least_window() {
        reopen(Size.LEAST);
        begin("noise-as-temperature");
        student.answerByKeys(lesson().page());
        press("#why");
        var room = place("#room");
        assertTrue(place("#reasons").getMaxY() <= room.getMaxY() + 1, () -> place("#reasons") + " in " + room);
        assertTrue(room.getMaxY() <= place("#tools").getMinY() + 1);
        assertTrue(place("#tools").getMaxY() <= place("#next").getMinY());
        assertTrue(place("#next").getMaxY() <= place(".drawer .bar").getMinY());
        assertTrue(place(".drawer .bar").getMaxY() <= window.scene().getHeight());
    }

    @ParameterizedTest
    @EnumSource(names = {"SMALL", "USUAL"})
    void the_way_to_the_next_page_stays_under_the_mouse_when_the_answer_brings_the_tabs_back(Size size) {
        reopen(size);
        begin("the-ravine");
        var asked = place("#next");
        student.answerByKeys(lesson().page());
        assertFalse(lesson().asks());
        assertTrue(place(".drawer .bar").getHeight() > 0);
        assertEquals(asked, place("#next"));
    }

    @Test
    void a_click_in_the_picture_answers_where_a_point_is_asked_for() {
        begin("the-ravine");
        window.run(() -> workbench.lessonDesk().turn(1));
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
        student.answerByKeys(lesson().page());
        var page = lesson().page().session();
        Headless.run(() -> workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3))));
        press("#restore");
        assertEquals(page, Headless.get(workbench::session));
        assertFalse(lesson().asks());
    }
}
