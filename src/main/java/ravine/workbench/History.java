package ravine.workbench;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import ravine.session.Session;

/** The session that is shown, and those to which undo and redo lead. Mutable, for it is where time passes. */
public final class History {

    /** How many undo steps are kept. */
    private static final int MOST = 1000;

    private final ReadOnlyObjectWrapper<Session> now;
    private final Deque<Session> past = new ArrayDeque<>();
    private final Deque<Session> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private String gesture = "";

    History(Session first) {
        now = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Session> now() {
        return now.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Shows the next session. Edits of one gesture in a row, such as the drag of a slider, are undone together; an empty gesture stands alone. */
    void edit(String name, Session next) {
        if (next.equals(now.get())) {
            return;
        }
        if (name.isEmpty() || !name.equals(gesture)) {
            past.push(now.get());
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        gesture = name;
        future.clear();
        show(next);
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

    private void move(Deque<Session> from, Deque<Session> to) {
        if (!from.isEmpty()) {
            to.push(now.get());
            endGesture();
            show(from.pop());
        }
    }

    private void show(Session session) {
        now.set(session);
        canUndo.set(!past.isEmpty());
        canRedo.set(!future.isEmpty());
    }
}
