package ravine.run;

import ravine.Symmetric;
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

    /** Whether the parabola of this Hessian changes by more than the height on the way to the lowest place seen: no plateau leads there. */
    boolean bendsOnTheWay(Symmetric hessian) {
        var way = lowestAt().minus(end);
        return Math.abs(way.dot(hessian.times(way))) / 2 > height();
    }

    /** How far it is to the lowest place seen. */
    double way() {
        return lowestAt().minus(end).norm();
    }

    private Vec lowestAt() {
        var run = seen.run();
        if (seen.scale().lowest() <= run.lowest()) {
            return seen.scale().lowestAt();
        }
        int lowest = 0;
        for (int i = 0; i <= run.last(); i++) {
            lowest = run.value(i) < run.value(lowest) ? i : lowest;
        }
        return run.step(lowest).at();
    }
}
