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
        List<Unsaved> unsaved,
        Optional<Habits> habits,
        Optional<OpenLesson> lesson,
        Optional<LessonDraft> draft) {

    WindowState {
        recent = List.copyOf(recent);
        unsaved = List.copyOf(unsaved);
    }

    /** An untitled document at its start with nothing opened before. */
    static WindowState plain(Session session, WindowLayout arrangement) {
        return new WindowState(
                session,
                "",
                Optional.empty(),
                0,
                arrangement,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
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
                filing.unsaved(),
                Optional.of(Habits.of(workbench.tracks(), workbench.player(), workbench.averages())),
                workbench.lessonDesk().now().get(),
                workbench.history().draft().get());
    }

    WindowState withName(String other) {
        return new WindowState(session, other, file, step, arrangement, recent, unsaved, habits, lesson, draft);
    }

    WindowState withFile(Path other) {
        return new WindowState(
                session, name, Optional.of(other), step, arrangement, recent, unsaved, habits, lesson, draft);
    }

    WindowState withStep(int other) {
        return new WindowState(session, name, file, other, arrangement, recent, unsaved, habits, lesson, draft);
    }

    WindowState withRecent(List<Path> other) {
        return new WindowState(session, name, file, step, arrangement, other, unsaved, habits, lesson, draft);
    }

    WindowState withUnsaved(List<Unsaved> other) {
        return new WindowState(session, name, file, step, arrangement, recent, other, habits, lesson, draft);
    }

    WindowState withHabits(Habits other) {
        return new WindowState(
                session, name, file, step, arrangement, recent, unsaved, Optional.of(other), lesson, draft);
    }

    WindowState withLesson(OpenLesson other) {
        return new WindowState(
                session, name, file, step, arrangement, recent, unsaved, habits, Optional.of(other), draft);
    }

    WindowState withDraft(LessonDraft other) {
        return new WindowState(
                session, name, file, step, arrangement, recent, unsaved, habits, lesson, Optional.of(other));
    }

    /** A workbench on which everything lies as it did. */
    Workbench workbench(Threads threads) {
        var workbench = new Workbench(session, threads);
        workbench.history().open(session, new Document(name, file, saved()));
        workbench.player().show(step);
        arrangement.give(workbench);
        habits.ifPresent(left -> left.give(workbench.tracks(), workbench.player(), workbench.averages()));
        workbench.filing().recent().setAll(recent);
        workbench.filing().unsaved().setAll(unsaved);
        lesson.ifPresent(workbench.lessonDesk()::resume);
        draft.ifPresent(workbench.history()::keep);
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
