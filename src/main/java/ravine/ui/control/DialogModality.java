package ravine.ui.control;

import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Whether a dialog blocks the window under it: not one that fills the screen, for JavaFX on Linux keeps a blocked window from being
 * resized by giving it its old size, and so it would no longer fill the screen (JDK-8332222).
 */
public final class DialogModality {

    private DialogModality() {}

    public static Modality of(Window owner) {
        return owner instanceof Stage stage && stage.isFullScreen() ? Modality.NONE : Modality.WINDOW_MODAL;
    }
}
