package ravine.workbench;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ravine.figure.Figure;
import ravine.raster.StillPixels;

/** One view of the session in the picture: its figure, what the mouse does to it and reads there, and how keys fit and zoom it. */
public interface DrawnView {

    /** The figure in so many pixels of the session as it is shown now; what stays of it is the same as long as nothing of it has changed. */
    Figure figure(double width, double height);

    /** What stands still of the figure, where that takes long to draw and was drawn beside the window. */
    default Optional<StillPixels> ahead() {
        return Optional.empty();
    }

    /** Changes when the figure must be drawn anew though the session, the step and the size are as they were, such as when a job has filled more of it; empty for most. */
    default Optional<ObservableValue<?>> redrawn() {
        return Optional.empty();
    }

    /** Ends the work that goes on for it beside the window, for it is not shown any more. */
    default void hide() {}

    /** Forgets what it chose for the session of another document. */
    default void begin() {}

    /** What keys have marked in it, for a screen reader; empty where nothing is. */
    default String marked() {
        return "";
    }

    /** What the mouse does to it, in the pixels of its figure, and reads there. */
    ViewGestures gestures();

    /** Shows all that there is to see. */
    void fit();

    /** Turns it by so many degrees, where it can be turned, as a gesture that goes on until that rests; whether it can. */
    default boolean turn(double across, double up) {
        return false;
    }

    /** Moves what is seen, where there is more to see, by parts of its width to the right and of its height up. */
    default void pan(double across, double up) {}

    /** Shows everything so many times as large. */
    void zoom(double factor);
}
