package ravine.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.data.Table;
import ravine.session.Session;

/** The session that is shown and the document it belongs to, the lesson that is being made, and those to which undo and redo lead. Mutable, for it is where time passes. */
public final class History {

    private record Shown(Session session, Document document, Optional<LessonDraft> draft) {

        boolean isLike(Shown other) {
            return session.equals(other.session) && draft.equals(other.draft);
        }
    }

    /** How many undo steps are kept. */
    private static final int MOST = 1000;

    /** The most numbers of data in them that are not in the one before, but for the latest few: each takes eight bytes. */
    private static final long MOST_NUMBERS = 4 * Documents.MOST_NUMBERS;

    private static final int LATEST = 3;

    private final ReadOnlyObjectWrapper<Session> now;
    private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<LessonDraft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Deque<Shown> past = new ArrayDeque<>();
    private final Deque<Shown> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private String gesture = "";

    History(Session first) {
        now = new ReadOnlyObjectWrapper<>(first);
        document.set(Document.untitled(first));
    }

    public ReadOnlyObjectProperty<Session> now() {
        return now.getReadOnlyProperty();
    }

    /** The document to which the session belongs. */
    ReadOnlyObjectProperty<Document> document() {
        return document.getReadOnlyProperty();
    }

    /** The lesson that is being made. */
    ReadOnlyObjectProperty<Optional<LessonDraft>> draft() {
        return draft.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Shows the next session. Edits of one gesture in a row, such as the drag of a slider, are undone together; an empty gesture stands alone. */
    void edit(String name, Session next) {
        if (!next.equals(now.get())) {
            show(name, new Shown(next, document.get(), draft.get().map(made -> made.following(next))));
        }
    }

    /** Shows the same session with another state of the lesson that is being made. */
    void draft(String name, Optional<LessonDraft> next) {
        if (!next.equals(draft.get())) {
            show(name, new Shown(now.get(), document.get(), next));
        }
    }

    private void show(String name, Shown next) {
        if (name.isEmpty() || !name.equals(gesture)) {
            past.push(shown());
            while (past.size() > MOST || (past.size() > LATEST && numbers() > MOST_NUMBERS)) {
                past.removeLast();
            }
        }
        gesture = name;
        if (!past.isEmpty() && past.peek().isLike(next)) {
            // The gesture came to nothing, or the edit took back the one before.
            past.pop();
            endGesture();
        }
        future.clear();
        show(next);
    }

    /** How many numbers the tables of the past have, each table counted once where sessions in a row have the same. */
    private long numbers() {
        long numbers = 0;
        Optional<Table> before = Optional.empty();
        for (var shown : past) {
            var data = shown.session().problem().data();
            if (data.isPresent() && !isSame(data, before)) {
                numbers += data.get().numbers();
            }
            before = data;
        }
        return numbers;
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(Optional<Table> one, Optional<Table> other) {
        return one.orElse(null) == other.orElse(null);
    }

    /** Shows a session of another document, and no page of the lesson that is being made; undo leads back to this one. */
    void open(Session session, Document other) {
        open(session, other, draft.get().map(LessonDraft::elsewhere));
    }

    /** Shows a session of another document; undo leads back to this one. */
    void open(Session session, Document other, Optional<LessonDraft> made) {
        if (!session.equals(now.get()) || !made.equals(draft.get())) {
            show("", new Shown(session, document.get(), made));
        }
        endGesture();
        document.set(other);
    }

    /** The lesson that is being made, as it was saved or left: nothing to undo. */
    void keep(LessonDraft made) {
        draft.set(Optional.of(made));
    }

    /** Ends the gesture, so that the next edit is undone apart. */
    public void endGesture() {
        gesture = "";
    }

    public void undo() {
        move(past, future);
    }

    public void redo() {
        move(future, past);
    }

    private void move(Deque<Shown> from, Deque<Shown> to) {
        if (!from.isEmpty()) {
            to.push(shown());
            endGesture();
            show(from.pop());
        }
    }

    private Shown shown() {
        return new Shown(now.get(), document.get(), draft.get());
    }

    private void show(Shown shown) {
        document.set(shown.document());
        draft.set(shown.draft());
        now.set(shown.session());
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
