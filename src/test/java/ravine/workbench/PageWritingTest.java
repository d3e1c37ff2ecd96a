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
        var remarks = new PageWriting(Optional::empty);
        assertEquals("", remarks.remark(Format.PAGE, session));
        assertEquals(
                "A page shows no clouds and no arrows beside the paths where all methods together have more than 8000 steps.",
                remarks.remark(Format.PAGE, session.withProblem(problem -> problem.withSteps(4000))));
        assertEquals(
                "The landscape on a page stands still, with the whole paths, where all methods together have more than 500 steps.",
                remarks.remark(Format.PAGE, Gallery.session("landscape-valley")));
    }
}
