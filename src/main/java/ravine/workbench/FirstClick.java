package ravine.workbench;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.session.Session;

/** What the first of two clicks did to the session, which the second takes back. Mutable: it remembers the last click. */
final class FirstClick {

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private @Nullable Session made;

    FirstClick(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        this.edits = edits;
    }

    /** A click is over that found the session so. */
    void over(Session before) {
        var now = shown.getValue().session();
        made = now.equals(before) ? null : now;
    }

    /** The second click: the session is again as before the first, if that is the last thing that changed it. */
    void takeBack() {
        if (shown.getValue().session().equals(made)) {
            edits.undo();
        }
        made = null;
    }

    /** A click of another kind. */
    void forget() {
        made = null;
    }
}
