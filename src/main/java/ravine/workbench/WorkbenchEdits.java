package ravine.workbench;

import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.StringProperty;
import ravine.session.Session;

/** Edits, carried out by the parts of a workbench that hold what is edited. */
record WorkbenchEdits(History history, Player player, IntegerProperty pen, StringProperty message, QuestionLock lock)
        implements Edits {

    @Override
    public void edit(String gesture, UnaryOperator<Session> change) {
        var before = history.now().get();
        var changed = lock.taken(before, change.apply(before));
        if (!lock.allows(before, changed)) {
            say(WindowWords.of("lesson.locked"));
            return;
        }
        boolean stale = changed.caption().equals(before.caption()) && !before.holdsIn(changed);
        history.edit(gesture, stale ? changed.withCaption("") : changed);
    }

    @Override
    public void endGesture() {
        history.endGesture();
    }

    @Override
    public void undo() {
        history.undo();
    }

    @Override
    public void scrub(double place) {
        player.scrub(place);
    }

    @Override
    public void select(int chosen) {
        pen.set(chosen);
    }

    @Override
    public void say(String words) {
        message.set(words);
    }
}
