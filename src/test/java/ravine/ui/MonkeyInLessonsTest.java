package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import ravine.lesson.LessonLibrary;
import ravine.session.FirstSession;
import ravine.ui.start.App;
import ravine.workbench.OpenLesson;
import ravine.workbench.Workbench;

/** A monkey that is given one lesson after the other. */
final class MonkeyInLessonsTest {

    /** In each lesson; fewer than after which it begins a new session. */
    private static final int EVENTS = 60;

    /** Named by the property {@code monkey.seed}. */
    private final long seed = Long.getLong("monkey.seed", 3);

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);

    @Test
    void random_events_in_lessons_leave_no_exception_and_open_no_lock() {
        var scene = Headless.get(() -> App.scene(workbench));
        var stage = Headless.show(scene, 960, 640);
        var monkey = new Monkey(scene, seed);
        try (var complaints = new Complaints()) {
            Headless.run(() -> MonkeyTest.leaveDialogsOfTheSystem(scene));
            var names = LessonLibrary.names();
            for (int place = 0; place < names.size(); place++) {
                int page = place % 6;
                var name = names.get(place);
                Headless.run(() -> begin(scene, name, page));
                monkey.act(EVENTS);
                Headless.run(this::assertLocked);
            }
            Headless.run(stage::close);
            assertEquals(List.of(), complaints.all());
        } catch (AssertionError wrong) {
            throw monkey.blamed(wrong);
        }
    }

    private void begin(Scene scene, String name, int page) {
        // Those that were opened last first: a menu has its list hidden with it, and not the other way round.
        var others = Window.getWindows().stream()
                .filter(window -> window != scene.getWindow())
                .toList();
        for (int i = others.size() - 1; i >= 0; i--) {
            others.get(i).hide();
        }
        workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals(name))
                .findFirst()
                .orElseThrow()
                .take()
                .run();
        workbench.lessonDesk().turn(page);
    }

    /** While a page asks, nothing has moved. */
    private void assertLocked() {
        workbench.lessonDesk().now().get().filter(OpenLesson::asks).ifPresent(lesson -> {
            var question = lesson.page().question().orElseThrow();
            assertEquals(question.from(), workbench.player().step().get());
            assertFalse(workbench.player().playing().get());
            assertEquals(lesson.page().session().problem(), workbench.session().problem());
        });
    }
}
