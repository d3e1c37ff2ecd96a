package ravine.workbench;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import ravine.run.RunCost;
import ravine.session.Session;
import ravine.sweep.MapPlan;
import ravine.sweep.RunMap;
import ravine.sweep.Watch;

/**
 * The first cells of a map, which a frame computes itself where it has time for them, so that each frame of a drag shows the map of its own moment: as many as it takes
 * by what their runs cost, and none longer than a limit. Mutable: it remembers how quick the machine is.
 */
final class FirstCells {

    /** The time that a frame may spend on them, in seconds. */
    private static final double IN_FRAME = 0.004;

    /** After so many seconds it goes on with those that are there. */
    private static final double LIMIT = 0.008;

    /** As long as there are none it waits for so many, for the fewest were expected in far less: the machine may have stood still. */
    private static final double LAST = 0.03;

    /** So much of what runs cost is done in a second to begin with. */
    private static final double USUAL = 5e7;

    private static final double SLOW = 1e6;

    private static final double QUICK = 1e11;

    /** It goes on to have as many as long as they take no more than so many times its time, so that what is dragged does not change to and fro. */
    private static final double STILL = 2.5;

    /** A frame that had no time for any expects the machine to be so much quicker the next time, for it may have been busy. */
    private static final double HOPE = 1.1;

    private final LongSupplier clock;
    private double pace = USUAL;
    /** How many cells the last frame had. */
    private double last;

    /** @param clock tells nanoseconds, by which it learns how quick the machine is */
    FirstCells(LongSupplier clock) {
        this.clock = clock;
    }

    /** Those of a plan; empty where a frame has no time for enough to show something. */
    Optional<RunMap> of(MapPlan plan) {
        var session = plan.session();
        double inTime = pace * IN_FRAME / cost(session);
        var time = new Time(clock.getAsLong());
        var map = RunMap.first(
                plan, OptionalDouble.empty(), (long) Math.max(inTime, Math.min(last, STILL * inTime)), time);
        last = map.map(some -> (double) some.cells().count()).orElse(0.0);
        pace = Math.max(SLOW, Math.min(QUICK, pace(last * cost(session), time.seconds())));
        return map;
    }

    /** What a run costs. */
    private static double cost(Session session) {
        return (double) RunCost.of(session.problem()).of(session.problem().steps()) * session.ensemble();
    }

    /** That to expect after so much was done in so many seconds: half of it by this, unless nothing was even tried. */
    private double pace(double done, double seconds) {
        return done == 0 && seconds < LIMIT
                ? Math.max(pace, Math.min(USUAL, HOPE * pace))
                : (pace + done / Math.max(1e-9, seconds)) / 2;
    }

    /** The time that one frame takes for them. Mutable: it knows whether some are there. */
    private final class Time implements Watch<RunMap> {

        private final long begin;
        private volatile double limit = LAST;

        Time(long begin) {
            this.begin = begin;
        }

        double seconds() {
            return (clock.getAsLong() - begin) * 1e-9;
        }

        @Override
        public void reached(double share) {
            if (seconds() > limit) {
                throw new CancellationException();
            }
        }

        @Override
        public void reached(double share, Supplier<RunMap> soFar) {
            limit = LIMIT;
        }
    }
}
