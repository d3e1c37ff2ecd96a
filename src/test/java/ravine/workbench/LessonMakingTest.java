package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.lesson.Answer;
import ravine.lesson.Lesson;
import ravine.lesson.LessonFile;
import ravine.lesson.LessonLibrary;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.Page;
import ravine.lesson.WinnerQuestion;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionRuns;

/** A lesson made page by page, without a window. */
final class LessonMakingTest {

    @TempDir
    private Path folder = Path.of("");

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final LessonMaking making = workbench.lessons().making();

    static List<String> names() {
        return LessonLibrary.names();
    }

    private LessonDraft draft() {
        return making.now().get().orElseThrow();
    }

    private List<Session> sessions() {
        return draft().lesson().pages().stream().map(Page::session).toList();
    }

    private void steps(int steps) {
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(steps)));
    }

    @Test
    void views_become_pages_and_what_is_changed_in_the_window_changes_the_page_that_is_shown() {
        making.add();
        workbench.filing().exhibit("saddle");
        assertTrue(draft().page().isEmpty());
        making.add();
        var first = FirstSession.lecture().withCaption("");
        var second = Gallery.session("saddle").withCaption("");
        assertEquals(List.of(first, second), sessions());
        assertEquals("", workbench.caption().getValue());
        making.turn(0);
        assertEquals(first, workbench.session());
        steps(7);
        assertEquals(7, sessions().get(0).problem().steps());
        assertEquals(second, sessions().get(1));
        assertTrue(workbench.filing().unsaved().isEmpty());
    }

    @Test
    void undo_leads_back_over_edits_of_pages_and_of_what_they_show_and_redo_forward() {
        making.add();
        var states = new ArrayList<LessonDraft>();
        List<Runnable> edits = List.of(
                () -> making.change("text", page -> page.withText("Read")),
                () -> steps(5),
                making::duplicate,
                () -> making.change("", page -> page.withQuestion(Optional.of(new WinnerQuestion("Who?")))),
                () -> making.move(-1),
                making::remove,
                () -> making.entitle("Own"));
        for (var edit : edits) {
            states.add(draft());
            edit.run();
        }
        var last = draft();
        for (int i = states.size() - 1; i >= 0; i--) {
            workbench.history().undo();
            assertEquals(states.get(i), draft());
            assertEquals(draft().page().orElseThrow().session(), workbench.session());
        }
        states.forEach(state -> workbench.history().redo());
        assertEquals(last, draft());
        workbench.history().undo();
        states.forEach(state -> workbench.history().undo());
        assertTrue(making.now().get().isEmpty());
    }

    @Test
    void typing_is_one_edit_to_undo() {
        making.add();
        making.change("text", page -> page.withText("R"));
        making.change("text", page -> page.withText("Re"));
        workbench.history().undo();
        assertEquals(
                FirstSession.lecture().caption(), draft().page().orElseThrow().text());
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void each_kind_of_question_can_be_saved_at_once_and_survives_the_loss_of_all_methods(QuestionKind kind)
            throws Exception {
        making.add();
        making.change("", page -> page.withQuestion(kind.begin(page)));
        assertEquals(kind, QuestionKind.now(draft().page().orElseThrow()));
        var file = folder.resolve("own.ravine.json");
        making.saveAs(file);
        assertEquals(draft().lesson(), LessonFile.read(file));
        RightAnswer.words(draft().page().orElseThrow());
        workbench.edit("", session -> session.withTracks(List.of()));
        making.saveAs(file);
        assertEquals(draft().lesson(), LessonFile.read(file));
    }

    @Test
    void the_right_number_is_the_one_of_the_run() throws Exception {
        making.add();
        making.change(
                "",
                page -> page.withQuestion(Optional.of(new MeasureQuestion("f?", 1, MeasureQuestion.Quantity.F, 1e-9))));
        var page = draft().page().orElseThrow();
        var run = SessionRuns.of(page.session()).get(1);
        assertTrue(page.judge(new Answer.Given(run.value(run.last()))).right());
        assertFalse(page.judge(new Answer.Given(run.value(run.last()) + 1e-6)).right());
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_lesson_that_ships_is_edited_as_a_copy(String name) throws Exception {
        workbench.lessons().open(name + "#2");
        making.edit();
        assertTrue(workbench.lessonDesk().now().get().isEmpty());
        assertEquals(1, draft().place());
        assertTrue(draft().file().isEmpty());
        making.entitle("Copy");
        var file = folder.resolve("copy");
        making.saveAs(file);
        var written = LessonFile.read(folder.resolve("copy.ravine.json"));
        assertEquals(new Lesson("Copy", LessonLibrary.lesson(name).pages()), written);
    }

    @Test
    void a_lesson_is_tried_from_its_page_and_leaving_leads_back() {
        workbench.lessons().open("the-ravine");
        making.edit();
        making.turn(2);
        making.tryOut();
        assertEquals(2, workbench.lessonDesk().now().get().orElseThrow().place());
        assertTrue(draft().page().isEmpty());
        workbench.lessonDesk().turn(1);
        workbench.lessonDesk().leave();
        assertEquals(3, draft().place());
        assertEquals(draft().page().orElseThrow().session(), workbench.session());
    }

    @Test
    void what_was_not_saved_comes_back_at_the_next_start_and_a_saved_one_names_its_file() throws Exception {
        workbench.lessons().open("the-ravine");
        making.edit();
        making.change("text", page -> page.withText("Mine"));
        making.saveAs(folder.resolve("own.ravine.json"));
        making.change("text", page -> page.withText("Mine, later"));
        var state = folder.resolve("state.json");
        new Autosave(workbench, state).close();
        assertTrue(Files.readString(state).startsWith("{\n  \"ravine\": 2,"));
        var after = Autosave.restored(state, Threads.HERE);
        assertEquals(draft(), after.lessons().making().now().get().orElseThrow());
        after.edit("", session -> session.withProblem(problem -> problem.withSteps(3)));
        assertEquals(
                3,
                after.lessons()
                        .making()
                        .now()
                        .get()
                        .orElseThrow()
                        .page()
                        .orElseThrow()
                        .session()
                        .problem()
                        .steps());
    }

    @Test
    void a_folder_that_cannot_be_written_is_said() {
        making.add();
        making.saveAs(folder.resolve("none").resolve("own.ravine.json"));
        assertFalse(workbench.message().get().isEmpty());
        assertTrue(draft().file().isEmpty());
    }
}
