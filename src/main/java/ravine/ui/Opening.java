package ravine.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import ravine.file.StateFolder;
import ravine.session.Sessions;
import ravine.workbench.Autosave;
import ravine.workbench.Workbench;

/** What the window opens with: a workbench, which has drawn up its picture once, the file in which it is kept, if there is one, and the typeface. */
record Opening(Workbench workbench, Optional<Path> place) {

    /** Begins to make it on a thread of its own, for JavaFX takes as long to start; a session file, if one is named, is opened. */
    static CompletableFuture<Opening> begin(Optional<Path> session) {
        var opening = new CompletableFuture<Opening>();
        var thread = new Thread(
                () -> {
                    try {
                        opening.complete(of(session));
                    } catch (RuntimeException | Error e) {
                        opening.completeExceptionally(e);
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
        workbench.picture().figure();
        Fonts.load();
        return new Opening(workbench, place);
    }
}
