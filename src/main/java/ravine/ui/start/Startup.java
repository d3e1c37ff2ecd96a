package ravine.ui.start;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.DoubleProperty;
import ravine.figure.Figure;
import ravine.file.StateFolder;
import ravine.session.FirstSession;
import ravine.ui.control.StillBitmap;
import ravine.workbench.Autosave;
import ravine.workbench.Threads;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/**
 * What the window opens with: a workbench, and the file in which it is kept, if there is one. While the window is being made of it,
 * the typeface is loaded and the first picture drawn up.
 */
record Startup(Workbench workbench, Optional<Path> place, CompletableFuture<Void> typeface, Optional<Ahead> ahead) {

    /** What draws the first picture, and what stands still of it as soon as that is done. */
    record Ahead(Supplier<Figure> picture, CompletableFuture<StillBitmap> still) {}

    /** The picture of a window of the usual size that has never been open, in pixels, where no title bar takes of its height. */
    private static final double WIDTH = 670;

    private static final double HEIGHT = 592;

    private static final Executor HERE = Runnable::run;

    /** Begins to make it on a thread of its own, for JavaFX takes as long to start; a session file, if one is named, is opened. */
    static CompletableFuture<Startup> begin(Optional<Path> session) {
        var opening = new CompletableFuture<Startup>();
        var thread = new Thread(
                () -> {
                    opening.completeAsync(() -> of(session), HERE);
                    if (!opening.isCompletedExceptionally()) {
                        opening.join().finish();
                    }
                },
                "opening");
        thread.setDaemon(true);
        thread.start();
        return opening;
    }

    private static Startup of(Optional<Path> session) {
        var threads = Threads.beside(Platform::runLater);
        var place = StateFolder.take(StateFolder.ofPerson());
        var workbench = place.map(file -> Autosave.restored(file, threads))
                .orElseGet(() -> new Workbench(FirstSession.lecture(), threads));
        session.ifPresent(workbench::open);
        var appearance = workbench.appearance();
        var ahead = workbench
                .picture()
                .drawAhead(known(appearance.pictureWidth(), WIDTH), known(appearance.pictureHeight(), HEIGHT))
                .map(picture -> new Ahead(picture, new CompletableFuture<>()));
        WindowWords.load();
        return new Startup(workbench, place, new CompletableFuture<>(), ahead);
    }

    /** What stands still of the first picture; empty where that is not drawn ahead. */
    Optional<CompletableFuture<StillBitmap>> still() {
        return ahead.map(Ahead::still);
    }

    private static double known(DoubleProperty size, double otherwise) {
        return size.get() > 0 ? size.get() : otherwise;
    }

    private void finish() {
        typeface.completeAsync(
                () -> {
                    Fonts.load();
                    return null;
                },
                HERE);
        ahead.ifPresent(first -> first.still.completeAsync(() -> StillBitmap.of(first.picture.get()), HERE));
    }
}
