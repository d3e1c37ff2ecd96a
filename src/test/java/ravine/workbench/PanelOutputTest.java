package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.session.FirstSession;

/** Copies and files of panels: what is long is made by another thread than the window's, which takes it. */
final class PanelOutputTest {

    private static final int MANY = 20_000;

    private final Deque<Runnable> beside = new ArrayDeque<>();
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final Threads threads = new Threads(beside::add, window::add);
    private final List<String> done = new ArrayList<>();
    private final PanelOutput output = new PanelOutput(threads, words -> done.add("said " + words));

    private void copy(long lines) {
        output.copy(
                lines,
                () -> {
                    done.add("made");
                    return new CopiedText("text", "sentence");
                },
                copied -> {
                    done.add("took " + copied.text());
                    return copied.said();
                });
    }

    private void work() {
        while (!beside.isEmpty() || !window.isEmpty()) {
            (beside.isEmpty() ? window : beside).remove().run();
        }
    }

    @Test
    void a_long_text_is_made_beside_the_window_which_takes_it_then() {
        copy(MANY);
        assertEquals(List.of("said Copying …"), done);
        beside.remove().run();
        assertEquals(List.of("said Copying …", "made"), done);
        work();
        assertEquals(List.of("said Copying …", "made", "took text", "said sentence"), done);
    }

    @Test
    void a_short_text_is_there_at_once() {
        copy(100);
        assertEquals(List.of("made", "took text", "said sentence"), done);
        assertTrue(beside.isEmpty() && window.isEmpty());
    }

    @Test
    void one_work_does_not_end_another(@TempDir Path folder) throws IOException {
        var file = folder.resolve("a.csv");
        output.save(
                file,
                1,
                1,
                Theme.LIGHT,
                (width, height, theme) -> new Figure(width, height, theme.background(), List.of(), List.of()),
                () -> "numbers");
        copy(MANY);
        assertFalse(Files.exists(file));
        work();
        assertEquals("numbers", Files.readString(file));
        assertTrue(done.containsAll(List.of("said Saved as " + file, "took text")), done::toString);
    }

    @Test
    void why_there_is_no_text_is_said_and_nothing_is_taken() {
        output.copy(
                MANY,
                () -> {
                    throw new Mistake("There is none.", "", 0, 0);
                },
                copied -> copied.text() + done.add("took"));
        output.copy(
                MANY,
                () -> {
                    throw new OutOfMemoryError();
                },
                copied -> copied.text() + done.add("took"));
        done.clear();
        work();
        assertEquals(List.of("said There is none.", "said " + WindowWords.of("job.memory")), done);
    }

    @Test
    void steps_and_averages_of_a_long_run_are_copied_beside_the_window_as_they_were_when_it_was_asked() {
        var workbench = new Workbench(FirstSession.lecture().withProblem(problem -> problem.withSteps(MANY)), threads);
        workbench.averages().chosen().set(new AverageChoice(AverageChoice.Source.TRACK, "x.1"));
        workbench.averages().length();
        work();
        workbench.averages().length();
        work();
        var copies = new ArrayList<String>();
        workbench.table().copy(copied -> "" + copies.add(copied.text()));
        workbench.averages().copy(copied -> "" + copies.add(copied.text()));
        assertEquals(WindowWords.of("panel.copying"), workbench.message().get());
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3)));
        assertEquals(List.of(), copies);
        work();
        assertEquals(
                List.of(MANY + 2L, MANY + 1L),
                copies.stream().map(text -> text.lines().count()).toList());
    }
}
