package ravine.workbench;

import java.util.function.UnaryOperator;
import ravine.session.Session;

/** All that panels change, and the one way to do so. */
public interface Edits {

    /**
     * Shows the session as changed, without its caption where that is no longer so; edits of one named gesture in a row are undone
     * together, one without a name alone.
     */
    void edit(String gesture, UnaryOperator<Session> change);

    /** Ends the gesture, so that the next edit is undone apart. */
    void endGesture();

    void undo();

    /** Pauses and goes to the step nearest to this place; does nothing where it stands already. */
    void scrub(double place);

    /** Selects the method with this pen. */
    void select(int pen);

    /** Shows a message in the window, in place of the last one. */
    void say(String words);
}
