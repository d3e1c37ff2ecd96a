package ravine.workbench;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** What the mouse does to a view of the picture, and what is read under it. */
public interface ViewGestures extends Gestures {

    /** Where the mouse is in the view, if it is there. */
    ObservableValue<Optional<Pixel>> under();

    /** What is under the mouse, in words; empty where nothing is. */
    String reading();

    /** Whether a press here would take hold of something. */
    boolean isOnHandle();
}
