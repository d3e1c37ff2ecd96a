package ravine.figure;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;

/** A pair of axes with layers on it. */
public interface Panel {

    /** Where it lies in its figure, without labels and what else stands around it. */
    Frame frame();

    /** What stays whatever step is shown, the first at the back: the same list each time, so that what was drawn of it can be kept. */
    List<Layer> still();

    /** What is over that after so many steps, 0 being the start. */
    List<Layer> moving(int step);

    /** The same panel seen after turning by so many degrees; itself where nothing can be turned. */
    default Panel turned(double degrees) {
        return this;
    }

    /** The numbers under a pixel of the figure; empty where the panel has none. */
    Optional<Vec> at(double x, double y);
}
