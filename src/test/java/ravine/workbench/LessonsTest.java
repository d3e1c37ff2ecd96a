package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import ravine.Outcome;
import ravine.lesson.LessonLibrary;
import ravine.session.FirstSession;
import ravine.session.Gallery;

/** What is opened by its name. */
final class LessonsTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private OpenLesson lesson() {
        return workbench.lessonDesk().now().get().orElseThrow();
    }

    @Test
    void each_lesson_that_ships_opens_by_its_name() {
        for (var name : LessonLibrary.names()) {
            assertTrue(workbench.lessons().open(name));
            assertEquals(LessonLibrary.lesson(name), lesson().lesson());
            assertEquals(0, lesson().place());
        }
    }

    @Test
    void a_page_opens_by_its_number() {
        assertTrue(workbench.lessons().open("the-ravine#3"));
        assertEquals(2, lesson().place());
        assertEquals(LessonLibrary.lesson("the-ravine").pages().get(2).session(), workbench.session());
    }

    @Test
    void a_session_that_ships_opens_by_its_name_and_another_name_does_not() {
        assertTrue(workbench.lessons().open("saddle"));
        assertEquals(Gallery.session("saddle"), workbench.session());
        assertTrue(workbench.lessonDesk().now().get().isEmpty());
        assertFalse(workbench.lessons().open("./saddle"));
    }

    @Test
    void a_page_that_a_lesson_does_not_have_is_said_before_a_window_opens() {
        var outcome = Outcome.of("the-ravine#60");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("the page is a whole number from 1 to 7."), outcome.err());
    }
}
