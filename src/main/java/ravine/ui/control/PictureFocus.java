package ravine.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** The keyboard given to the picture of a window, where keys play. */
public final class PictureFocus {

    private PictureFocus() {}

    /** Gives it to the picture; a window without one keeps it where it is and says false. */
    public static boolean take(@Nullable Scene scene) {
        var picture = Optional.ofNullable(scene).map(in -> in.getRoot().lookup(".picture"));
        picture.ifPresent(Node::requestFocus);
        return picture.isPresent();
    }
}
