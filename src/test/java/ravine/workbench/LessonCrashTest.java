package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import ravine.lesson.Answer;

/** Kills processes that work through a lesson or make one, at random moments, and looks at what comes back. */
@DisabledOnOs(OS.WINDOWS)
final class LessonCrashTest {

    /** So often; more with the property {@code lesson.kills}. */
    private static final int KILLS = Integer.getInteger("lesson.kills", 4);

    /** Fewer, for it goes the same way. */
    private static final int TEACHER_KILLS = Math.max(1, KILLS / 4);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void after_a_kill_in_mid_lesson_page_and_answers_come_back() throws IOException, InterruptedException {
        var random = new Random(1);
        var file = folder.resolve("window.json");
        int answered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            workAndKill(BusyStudent.class, file, 1 + random.nextInt(40), random.nextInt(5_000));
            if (Files.exists(file)) {
                answered = Math.max(answered, check(file));
            }
        }
        assertTrue(answered > 0, "it was killed after answers");
    }

    @Test
    void after_a_kill_the_lesson_that_was_being_made_comes_back_with_the_page_that_was_shown()
            throws IOException, InterruptedException {
        var random = new Random(2);
        var file = folder.resolve("window.json");
        int made = 0;
        int begun = 0;
        for (int kill = 0; kill < TEACHER_KILLS; kill++) {
            begun += workAndKill(BusyTeacher.class, file, 200 + random.nextInt(200), random.nextInt(5_000));
            var workbench = Autosave.restored(file, Threads.HERE);
            assertEquals("", workbench.message().get());
            var draft = workbench.lessons().making().now().get().orElseThrow();
            int now = BusyTeacher.made(draft);
            int last = made;
            int most = begun;
            assertTrue(now > last && now <= most, () -> "edit " + now + " after " + last + ", of " + most);
            assertTrue(BusyTeacher.written(draft) == now || BusyTeacher.written(draft) == now - 1);
            assertEquals(draft.page().orElseThrow().session(), workbench.session());
            made = now;
            begun = now;
        }
    }

    /** How many lines the process said. */
    private int workAndKill(Class<?> works, Path file, int lines, int micros) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        works.getName(),
                        file.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < lines; line++) {
                var said = out.readLine();
                assertTrue(said != null, () -> "it ended: " + errors());
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            process.toHandle().destroyForcibly();
            return lines + (int) out.lines().count();
        } finally {
            process.toHandle().destroyForcibly();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        }
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** How many answers came back: those of all pages before the one that is open, and perhaps of that. */
    private static int check(Path file) {
        var workbench = Autosave.restored(file, Threads.HERE);
        assertEquals("", workbench.message().get());
        var open = workbench.lessonDesk().now().get();
        if (open.isEmpty()) {
            return 0;
        }
        var lesson = open.get();
        var expected = new TreeMap<Integer, Answer>();
        for (int place = 0; place < lesson.place() + (lesson.asks() ? 0 : 1); place++) {
            var page = lesson.lesson().pages().get(place);
            if (page.question().isPresent()) {
                expected.put(place, BusyStudent.answer(page, place));
            }
        }
        assertEquals(expected, lesson.answers());
        if (lesson.asks()) {
            assertEquals(lesson.page().session(), workbench.session());
            workbench.player().toggle();
            assertTrue(!workbench.player().playing().get(), "the page still waits for its answer");
        }
        return expected.size();
    }
}
