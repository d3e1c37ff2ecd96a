package ravine.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.InvalidationListener;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.file.Unwritable;
import ravine.session.FirstSession;

/**
 * The window's state, written soon after each change by a thread of its own, the newest alone, and once more when closed. So what
 * lies on it outlives a crash.
 */
public final class Autosave implements AutoCloseable {

    /** How long changes are gathered before they are written. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** How long closing waits for a slow disk. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Workbench workbench;
    private final Path file;
    private final Duration soon;
    private final AtomicReference<@Nullable WindowState> newest = new AtomicReference<>();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "autosave");
        thread.setDaemon(true);
        return thread;
    });
    private boolean due;
    private boolean failed;

    /** Saves the workbench to the file from now on. */
    public Autosave(Workbench workbench, Path file) {
        this(workbench, file, SOON);
    }

    Autosave(Workbench workbench, Path file, Duration soon) {
        this.workbench = workbench;
        this.file = file;
        this.soon = soon;
        InvalidationListener later = changed -> later();
        workbench.history().now().addListener(later);
        var appearance = workbench.appearance();
        var drawer = workbench.drawer();
        List.of(appearance.colours(), appearance.projector(), appearance.width(), appearance.height())
                .forEach(part -> part.addListener(later));
        List.of(drawer.open(), drawer.tab(), drawer.share()).forEach(part -> part.addListener(later));
        workbench.player().step().addListener(changed -> laterUnlessPlaying());
        workbench.player().playing().addListener(changed -> laterUnlessPlaying());
        var filing = workbench.filing();
        workbench.lessonDesk().now().addListener(later);
        workbench.history().draft().addListener(later);
        filing.name().addListener(later);
        filing.file().addListener(later);
        filing.recent().addListener(later);
        filing.unsaved().addListener(later);
        later();
    }

    /** A workbench with the state that was written last, or with what the program begins with; a state that cannot be read is set aside and said. */
    public static Workbench restored(Path file, Threads threads) {
        if (!Files.exists(file)) {
            return new Workbench(FirstSession.lecture(), threads);
        }
        try {
            return WindowStateFile.read(file).workbench(threads);
        } catch (Mistake | Unreadable broken) {
            var workbench = new Workbench(FirstSession.lecture(), threads);
            workbench.say(WindowWords.of("session.broken", setAside(file)));
            return workbench;
        }
    }

    /** Renames the file, so that it can be repaired by hand, and gives its new name. */
    private static Path setAside(Path file) {
        var aside = file.resolveSibling(file.getFileName() + ".broken-" + System.currentTimeMillis());
        try {
            return Files.move(file, aside);
        } catch (IOException e) {
            return file;
        }
    }

    /** Takes the state when all that changes in one go has changed: between two notices of an edit it is half old, half new. */
    private void later() {
        if (!due) {
            due = true;
            workbench.threads().window().execute(this::take);
        }
    }

    private void take() {
        due = false;
        if (newest.getAndSet(WindowState.of(workbench)) == null && !writer.isShutdown()) {
            CompletableFuture.delayedExecutor(soon.toMillis(), TimeUnit.MILLISECONDS, writer)
                    .execute(this::write);
        }
    }

    private void laterUnlessPlaying() {
        if (!workbench.player().playing().get()) {
            later();
        }
    }

    private void write() {
        var written = newest.getAndSet(null);
        if (written == null) {
            return;
        }
        try {
            WindowStateFile.write(file, written);
            failed = false;
        } catch (Unwritable e) {
            if (!failed) {
                failed = true;
                workbench
                        .threads()
                        .window()
                        .execute(() -> workbench.say(WindowWords.of("session.notkept", e.sentence())));
            }
        }
    }

    /** Writes the state as it is now. */
    @Override
    public void close() {
        newest.set(WindowState.of(workbench));
        writer.execute(this::write);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                writer.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
