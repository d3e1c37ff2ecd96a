package ravine.ui;

import java.util.List;
import javafx.scene.Node;
import ravine.session.PictureView;
import ravine.workbench.LandscapeView;
import ravine.workbench.MapView;
import ravine.workbench.Workbench;

/** What is chosen of a view of the picture, in a line above it. */
final class ViewTools {

    private ViewTools() {}

    /** The line of a view; none of most. */
    static List<Node> of(Workbench workbench, PictureView view) {
        var drawn = workbench.picture().drawn(view);
        if (drawn instanceof MapView map) {
            return List.of(new MapTools(workbench, map));
        }
        return drawn instanceof LandscapeView landscape ? List.of(new LandscapeTools(workbench, landscape)) : List.of();
    }
}
