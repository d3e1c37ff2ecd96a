package ravine.sweep;

import ravine.Vec;
import ravine.run.Verdict;

/** A place at which runs come to rest: a minimum, saddle or maximum. */
public record Attractor(Verdict.Kind kind, Vec at, double value) {

    /** Whether runs of this verdict rest at a place of their own. */
    static boolean has(Verdict.Kind kind) {
        return kind == Verdict.Kind.MINIMUM || kind == Verdict.Kind.SADDLE || kind == Verdict.Kind.MAXIMUM;
    }
}
