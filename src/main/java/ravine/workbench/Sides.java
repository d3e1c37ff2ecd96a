package ravine.workbench;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether the sides of the window are open or folded to a rail. Mutable: the left one makes room for the drawer and comes back after it. */
public final class Sides {

    private final BooleanProperty left = new SimpleBooleanProperty(true);
    private final BooleanProperty right = new SimpleBooleanProperty(true);
    private boolean madeRoom;

    Sides() {}

    /** Whether the problem is open. */
    public BooleanProperty left() {
        return left;
    }

    /** Whether the methods are open. */
    public BooleanProperty right() {
        return right;
    }

    /** Folds the left side, if it is open, until {@link #takeBack}. */
    public void makeRoom() {
        madeRoom |= left.get();
        left.set(false);
    }

    /** Opens the left side again if it made room. */
    public void takeBack() {
        if (madeRoom) {
            left.set(true);
        }
        madeRoom = false;
    }

    /** Whether the left side is open but for the room that it made. */
    boolean isLeftWanted() {
        return left.get() || madeRoom;
    }
}
