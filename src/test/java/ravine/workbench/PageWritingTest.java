package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Mistake;
import ravine.export.Export;
import ravine.export.Format;
import ravine.lesson.Lesson;
import ravine.lesson.LessonLibrary;
import ravine.panel.SessionPanel;
import ravine.session.Gallery;

/** What the window writes as a page. */
final class PageWritingTest {

    private static String written(Path folder, Optional<Lesson> open) throws Exception {
        var file = folder.resolve("page.html");
        var session = Gallery.session("lecture").withCaption("about a bowl");
        new PageWriting(() -> open)
                .of(Export.USUAL, SessionPanel.of("", session))
                .to(file, (done, of) -> true);
        return Files.readString(file);
    }

    @Test
    void it_is_the_session_where_no_lesson_is_open(@TempDir Path folder) throws Exception {
        assertTrue(written(folder, Optional.empty()).contains("about a bowl"));
    }

    @Test
    void it_is_the_lesson_that_is_open(@TempDir Path folder) throws Exception {
        var lesson = LessonLibrary.lesson("down-the-slope");
        var page = written(folder, Optional.of(lesson));
        assertTrue(page.contains("<title>" + lesson.title() + "</title>"));
        assertTrue(!page.contains("about a bowl"));
        assertEquals(
                "The page has all 8 pages of the lesson “Down the slope”, with their questions.",
                new PageWriting(() -> Optional.of(lesson)).remark(Format.PAGE, Gallery.session("lecture")));
    }

    @Test
    void what_a_page_leaves_out_of_a_session_is_said() throws Mistake {
        var session = Gallery.session("rastrigin-chance");
        assertEquals(
                "A page shows the first run of each method, not the cloud of %s.".formatted(session.ensemble()),
                new PageWriting(Optional::empty).remark(Format.PAGE, session));
        assertEquals("", new PageWriting(Optional::empty).remark(Format.PAGE, Gallery.session("lecture")));
    }
}
