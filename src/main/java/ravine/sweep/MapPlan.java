package ravine.sweep;

import ravine.Vec;
import ravine.run.Recipe;
import ravine.session.Session;

/** Which run each cell of a map is: cells count from 0 with the least values of both axes, along the first axis first. */
public sealed interface MapPlan permits KeyPlan, StartPlan {

    Session session();

    /** The track whose method runs, from 0. */
    int track();

    MapAxis across();

    MapAxis upright();

    Vec start(int cell);

    Recipe recipe(int cell);

    /** Whether the axes are those of the plane, rather than keys. */
    boolean isOverStarts();

    default int cells() {
        return across().count() * upright().count();
    }

    default int cell(int column, int row) {
        return row * across().count() + column;
    }

    default int column(int cell) {
        return cell % across().count();
    }

    default int row(int cell) {
        return cell / across().count();
    }
}
