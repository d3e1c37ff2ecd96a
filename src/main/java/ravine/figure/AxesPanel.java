package ravine.figure;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;

/** A panel that lies in the frame of one pair of axes and whose numbers are theirs; nothing of it moves unless it says so. */
public interface AxesPanel extends Panel {

    /** The map between numbers and pixels, with the view that is really shown. */
    Axes axes();

    @Override
    default Frame frame() {
        return axes().frame();
    }

    @Override
    default List<Layer> moving(int step) {
        return List.of();
    }

    @Override
    default Optional<Vec> at(double x, double y) {
        return frame().contains(x, y) ? Optional.of(axes().at(x, y)) : Optional.empty();
    }
}
