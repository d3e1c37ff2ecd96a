package ravine.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import ravine.file.StateFolder;
import ravine.session.FirstSession;
import ravine.session.SessionFile;
import ravine.workbench.Autosave;
import ravine.workbench.Opener;
import ravine.workbench.Threads;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/**
 * What the window opens with: a workbench, and the file in which it is kept, if there is one. The typeface is
 * loaded while the window is being made of it.
 *
 * @param tasks what the window's thread is to do once it has the workbench
 */
record Startup(Workbench workbench, HeldTasks tasks, Optional<Path> place, CompletableFuture<Void> typeface) {

    private static final Executor HERE = Runnable::run;

    /** Begins to make it on a thread of its own, for JavaFX takes as long to start; what is named, if anything is, is opened. */
    static CompletableFuture<Startup> begin(Optional<String> shown) {
        var opening = new CompletableFuture<Startup>();
        var thread = new Thread(
                () -> {
                    opening.completeAsync(() -> of(shown), HERE);
                    if (!opening.isCompletedExceptionally()) {
                        opening.join().finish();
                    }
                },
                "opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private static Startup of(Optional<String> shown) {
        var tasks = new HeldTasks();
        var threads = Threads.beside(tasks);
        var place = StateFolder.take(StateFolder.ofPerson());
        var workbench = place.map(file -> Autosave.restored(file, threads))
                .orElseGet(() -> new Workbench(FirstSession.lecture(), threads));
        shown.filter(name -> !workbench.lessons().open(name)).ifPresent(text -> show(text, workbench.opener()));
        WindowWords.load();
        return new Startup(workbench, tasks, place, new CompletableFuture<>());
    }

    /** Opens a file, or a session as a text, which is no file's name. */
    private static void show(String text, Opener opener) {
        if (SessionFile.isNamedBy(text)) {
            opener.open(Path.of(text));
        } else {
            opener.paste(text);
        }
    }

    private void finish() {
        typeface.completeAsync(
                () -> {
                    Fonts.load();
                    return null;
                },
                HERE);
    }
}
