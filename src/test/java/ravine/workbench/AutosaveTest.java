package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Vec;
import ravine.draw.ThemeName;
import ravine.lesson.Page;
import ravine.session.FirstSession;
import ravine.session.SessionFile;

final class AutosaveTest {

    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private static final Duration A_WHILE = Duration.ofMillis(200);

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("window.json");
    }

    @Test
    void what_lies_on_the_desk_comes_back() {
        var before = new Workbench(FirstSession.lecture(), Threads.HERE);
        before.edit("start", session -> session.withStart(new Vec(1, 2)));
        before.filing().saveAs(folder.resolve("mine" + SessionFile.ENDING));
        before.edit("start", session -> session.withStart(new Vec(3, 4)));
        before.filing().exhibit("cliff");
        before.edit("start", session -> session.withStart(new Vec(5, 6)));
        before.player().show(7);
        before.appearance().colours().set(ThemeName.DARK);
        new Autosave(before, file()).close();
        var after = Autosave.restored(file(), Threads.HERE);
        assertEquals(WindowState.of(before), WindowState.of(after));
        assertTrue(after.filing().changed().get());
        assertFalse(after.history().canUndo().get());
        after.filing().open(folder.resolve("mine" + SessionFile.ENDING));
        after.filing().saveAs(folder.resolve("mine" + SessionFile.ENDING));
        assertFalse(after.filing().changed().get());
    }

    @Test
    void a_drawer_that_was_open_before_the_projector_is_open_after_it_in_the_next_window_too() {
        var before = new Workbench(FirstSession.lecture(), Threads.HERE);
        before.drawer().choose(Drawer.Tab.STEP);
        before.appearance().projector().set(true);
        assertFalse(before.drawer().open().get());
        new Autosave(before, file()).close();
        var after = Autosave.restored(file(), Threads.HERE);
        assertFalse(after.drawer().open().get());
        after.appearance().projector().set(false);
        assertTrue(after.drawer().shows(Drawer.Tab.STEP));
    }

    @Test
    void a_change_is_on_the_disk_within_two_seconds() throws Exception {
        var workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
        var autosave = new Autosave(workbench, file());
        workbench.edit("start", session -> session.withStart(new Vec(1, 2)));
        workbench.edit("start", session -> session.withStart(new Vec(8, 9)));
        long before = System.nanoTime();
        while (!Autosave.restored(file(), Threads.HERE).session().equals(workbench.session())) {
            assertTrue(System.nanoTime() - before < AT_MOST.toNanos());
            Thread.sleep(20);
        }
        autosave.close();
    }

    @Test
    void nothing_is_written_of_an_edit_that_is_not_through() throws Exception {
        var loop = new WindowLoop();
        var workbench = new Workbench(FirstSession.lecture(), loop.threads());
        var making = workbench.lessons().making();
        loop.act(() -> workbench.lessons().open(BusyStudent.LESSON));
        loop.act(making::edit);
        var autosave = new Autosave(workbench, file(), Duration.ZERO);
        List<Boolean> written = new ArrayList<>();
        workbench.history().now().addListener((was, before, now) -> {
            LockSupport.parkNanos(A_WHILE.toNanos());
            written.add(Files.exists(file()));
        });
        loop.act(() -> workbench.edit("start", session -> session.withStart(new Vec(1, 2))));
        autosave.close();
        assertEquals(List.of(false), written);
        var after = Autosave.restored(file(), Threads.HERE);
        assertEquals(workbench.session(), after.session());
        assertEquals(
                Optional.of(workbench.session()),
                after.history().draft().get().flatMap(LessonDraft::page).map(Page::session));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "\u0000\u0001", "{\"name\": \"\"}", "[]", "{\"session\": {\"ravine\": 9}}"})
    void what_cannot_be_read_is_set_aside_and_said(String content) throws Exception {
        Files.writeString(file(), content);
        var workbench = Autosave.restored(file(), Threads.HERE);
        assertEquals(FirstSession.lecture(), workbench.session());
        assertFalse(Files.exists(file()));
        try (var files = Files.list(folder)) {
            var aside = files.toList();
            assertEquals(1, aside.size());
            assertEquals(content, Files.readString(aside.get(0)));
            assertTrue(workbench.message().get().contains(aside.get(0).toString()), workbench.message()::get);
        }
    }

    @Test
    void what_cannot_be_kept_is_said_once() {
        var workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
        List<String> said = new CopyOnWriteArrayList<>();
        workbench.message().addListener((was, before, now) -> said.add(now));
        var missing = folder.resolve("missing").resolve("window.json");
        var autosave = new Autosave(workbench, missing);
        workbench.edit("start", session -> session.withStart(new Vec(1, 2)));
        autosave.close();
        assertEquals(1, said.size());
        assertTrue(said.get(0).contains("is not being kept"), said::toString);
    }
}
