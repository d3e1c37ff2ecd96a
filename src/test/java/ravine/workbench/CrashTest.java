package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import ravine.Mistake;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.SessionFile;

/** Kills a process that edits and saves, at random moments, and looks at what it left. */
@DisabledOnOs(OS.WINDOWS)
final class CrashTest {

    private static final int KILLS = 200;
    private static final int AT_ONCE = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_is_restored_after_a_kill_is_the_old_or_the_new_state_whole() throws Exception {
        var classes = ArchivedClasses.of(
                folder,
                Busy.class,
                Files.createDirectory(folder.resolve("first")).toString(),
                "1",
                "true",
                "2");
        IntStream.range(0, AT_ONCE).parallel().forEach(lane -> {
            try {
                lane(classes, Files.createDirectories(folder.resolve("" + lane)), lane % 2 == 1, new Random(lane));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static void lane(ArchivedClasses classes, Path folder, boolean data, Random random)
            throws IOException, InterruptedException {
        int saved = 0;
        int edited = 0;
        int kept = 0;
        for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
            for (var line : killed(classes, folder, edited + 1, data, random.nextInt(8), random.nextInt(5_000))) {
                int number = Integer.parseInt(line.substring(line.indexOf(' ') + 1, line.length() - 1));
                edited = Math.max(edited, number);
                saved = line.startsWith("saved") ? number : saved;
            }
            saved = checkSaved(folder.resolve("mine.ravine.json"), saved, edited);
            kept = checkKept(folder.resolve("window.json"), kept, edited);
        }
        assertEquals(
                data, read(folder.resolve("mine.ravine.json")).problem().data().isPresent());
        assertTrue(saved > KILLS / AT_ONCE && kept > 0, "it was busy");
    }

    /** What the process says that begins with this edit and is killed so many microseconds after so many more lines than its first. */
    private static List<String> killed(
            ArchivedClasses classes, Path folder, int edit, boolean data, int lines, int micros)
            throws IOException, InterruptedException {
        var process = classes.start(Busy.class, folder.toString(), "" + edit, "" + data)
                .redirectError(folder.resolve("err").toFile())
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var said = new ArrayList<String>();
            said.add(out.readLine());
            assertEquals("edit " + edit + ".", said.get(0), () -> errors(folder));
            for (int line = 0; line < lines; line++) {
                said.add(out.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(micros);
            process.toHandle().destroyForcibly();
            var rest = out.lines().toList();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS));
            // The last line may have been cut off by the kill.
            var whole = rest.stream()
                    .filter(line -> line.matches("(edit|saved) \\d+\\."))
                    .toList();
            said.addAll(whole);
            return said;
        } finally {
            process.toHandle().destroyForcibly();
        }
    }

    private static String errors(Path folder) {
        try {
            return Files.readString(folder.resolve("err"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The edit in the file, which is the last that was known to be there, or the last of all, whose end may have been cut off. */
    private static int checkSaved(Path file, int saved, int edited) throws IOException {
        if (!Files.exists(file)) {
            assertEquals(0, saved);
            return 0;
        }
        int number = number(read(file));
        assertTrue(number == saved || number == edited, () -> number + " is neither " + saved + " nor " + edited);
        return number;
    }

    /** The edit on the desk, which is none from before {@code last}, and 0 if nothing was kept yet. */
    private static int checkKept(Path file, int last, int edited) {
        if (!Files.exists(file)) {
            return last;
        }
        var desk = Autosave.restored(file, Threads.HERE);
        assertEquals("", desk.message().get());
        if (desk.session().equals(FirstSession.lecture())) {
            return last;
        }
        int number = number(desk.session());
        assertTrue(number >= last && number <= edited, () -> number + " is not from " + last + " to " + edited);
        return number;
    }

    private static Session read(Path file) throws IOException {
        try {
            return SessionFile.read(file);
        } catch (Mistake e) {
            throw new AssertionError(e.sentence(), e);
        }
    }

    /** The edit that led to this session, which is whole. */
    private static int number(Session session) {
        int number = (int) session.start().x1();
        var edited = Busy.edited(session.problem().data().isPresent());
        assertEquals(edited.withStart(new Vec(number, -number)), session);
        return number;
    }
}
