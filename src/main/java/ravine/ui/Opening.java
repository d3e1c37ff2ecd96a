package ravine.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.DoubleProperty;
import ravine.figure.Ground;
import ravine.file.StateFolder;
import ravine.session.Sessions;
import ravine.workbench.Autosave;
import ravine.workbench.Words;
import ravine.workbench.Workbench;

/**
 * What the window opens with: a workbench, and the file in which it is kept, if there is one. While the window is being made of it,
 * the typeface is loaded and the first picture drawn up.
 */
record Opening(
        Workbench workbench,
        Optional<Path> place,
        CompletableFuture<Void> typeface,
        Supplier<Ground> picture,
        CompletableFuture<Still> still) {

    /** The picture of a window of the usual size that has never been open, in pixels, where no title bar takes of its height. */
    private static final double WIDTH = 670;

    private static final double HEIGHT = 592;

    private static final Executor HERE = Runnable::run;

    /** Begins to make it on a thread of its own, for JavaFX takes as long to start; a session file, if one is named, is opened. */
    static CompletableFuture<Opening> begin(Optional<Path> session) {
        var opening = new CompletableFuture<Opening>();
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

    private static Opening of(Optional<Path> session) {
        var place = StateFolder.take(StateFolder.ofPerson());
        var workbench = place.map(Autosave::restored).orElseGet(() -> new Workbench(Sessions.lecture()));
        session.ifPresent(workbench.filing()::open);
        var appearance = workbench.appearance();
        var picture = workbench
                .picture()
                .foresee(known(appearance.pictureWidth(), WIDTH), known(appearance.pictureHeight(), HEIGHT));
        Words.load();
        return new Opening(workbench, place, new CompletableFuture<>(), picture, new CompletableFuture<>());
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
        still.completeAsync(() -> Still.of(picture.get()), HERE);
    }
}
