package ravine.run;

import ravine.Vec;

/** How high a run ends above the lowest place seen, and what the slope there has to do with that. */
record Elevation(RunInView seen, Vec end, Vec gradient) {

    /** A change of f that is slight, as a share of its range. */
    static final double SLIGHT = 1e-4;

    double height() {
        return seen.end().value() - seen.lowest();
    }

    boolean isHigh() {
        return height() > SLIGHT * seen.scale().range();
    }

    /** By how much f would fall across the whole view on the slope here. */
    double fall() {
        return gradient.norm() * seen.scale().diagonal();
    }

    /** How far it is to the lowest place seen. */
    double way() {
        var run = seen.run();
        if (seen.scale().lowest() <= run.lowest()) {
            return seen.scale().lowestAt().minus(end).norm();
        }
        int lowest = 0;
        for (int i = 0; i <= run.last(); i++) {
            lowest = run.value(i) < run.value(lowest) ? i : lowest;
        }
        return run.distance(lowest, run.last());
    }
}
