package ravine.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionFile;

/** What lies before a person and comes back at the next start: the session and its document, the step, the arrangement of the window, what was open before. */
record WindowState(
        Session session,
        String name,
        Optional<Path> file,
        int step,
        WindowLayout arrangement,
        List<Path> recent,
        List<Unsaved> unsaved) {

    WindowState {
        recent = List.copyOf(recent);
        unsaved = List.copyOf(unsaved);
    }

    static WindowState of(Workbench workbench) {
        var filing = workbench.filing();
        return new WindowState(
                workbench.session(),
                filing.name().getValue(),
                filing.file().getValue(),
                workbench.player().step().get(),
                WindowLayout.of(workbench),
                filing.recent(),
                filing.unsaved());
    }

    /** A workbench on which everything lies as it did. */
    Workbench workbench() {
        var workbench = new Workbench(session);
        workbench.history().open(session, new Document(name, file, saved()));
        workbench.player().show(step);
        arrangement.give(workbench);
        workbench.filing().recent().setAll(recent);
        workbench.filing().unsaved().setAll(unsaved);
        return workbench;
    }

    /** What need not be saved: what the file holds, or what is had again from the gallery. */
    private Optional<Session> saved() {
        if (file.isPresent()) {
            return content(file.get());
        }
        if (name.isEmpty()) {
            return Optional.of(FirstSession.lecture());
        }
        return Gallery.names().contains(name) ? Optional.of(Gallery.session(name)) : Optional.empty();
    }

    private static Optional<Session> content(Path file) {
        try {
            return Optional.of(SessionFile.read(file));
        } catch (Exception unreadable) {
            return Optional.empty();
        }
    }
}
