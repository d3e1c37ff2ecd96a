package ravine.sweep;

import java.util.List;
import java.util.Optional;
import ravine.Box;
import ravine.Vec;
import ravine.run.Problem;
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

    /** All that its runs are made of but the values of the axes: the cells of plans with equal ones are the same runs at the same values. */
    Common common();

    /**
     * What all runs of a map have in common.
     *
     * @param start that of all, empty for a map over starts
     * @param recipe with any values of the keys of the axes
     * @param axes their names
     */
    record Common(
            Problem problem,
            Optional<Vec> start,
            Recipe recipe,
            int ensemble,
            Box view,
            boolean equalAspect,
            List<String> axes) {

        static Common of(Session session, Optional<Vec> start, Recipe recipe, String... axes) {
            return new Common(
                    session.problem(),
                    start,
                    recipe,
                    session.ensemble(),
                    session.scene().view(),
                    session.scene().equalAspect(),
                    List.of(axes));
        }
    }

    /** The same map with so many cells for one along each side; of whole numbers there are none between. */
    MapPlan finer(int times);

    /** Whether the axes are those of the plane, rather than keys. */
    boolean isOverStarts();

    default int cells() {
        return across().count() * upright().count();
    }

    default int cell(int column, int row) {
        return row * across().count() + column;
    }

    /** The cell nearest to a pair of places on the scales. */
    default int cellAt(double acrossPlace, double uprightPlace) {
        return cell(across().at(acrossPlace), upright().at(uprightPlace));
    }

    default int column(int cell) {
        return cell % across().count();
    }

    default int row(int cell) {
        return cell / across().count();
    }
}
