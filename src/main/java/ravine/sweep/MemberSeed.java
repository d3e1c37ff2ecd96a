package ravine.sweep;

import ravine.data.IndexedRandom;
import ravine.run.Problem;

/** The draws of the members of an ensemble, which count from 1. */
final class MemberSeed {

    /** What the random numbers are for, so that no others of the session are the same. */
    private static final long PURPOSE = 0x656e73656d626c65L;

    private MemberSeed() {}

    /** The problem as a member has it: the first as it is, the others with seeds made of its seed and their number. */
    static Problem of(Problem problem, int member) {
        return member == 1 ? problem : problem.withSeed(new IndexedRandom(problem.seed()).bits(member, PURPOSE));
    }
}
