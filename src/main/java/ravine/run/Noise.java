package ravine.run;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import ravine.Vec;

/**
 * Random numbers of a session, as a function of seed, step and draw: the same for every track, forwards and backwards.
 */
final class Noise {

    /** An odd number without pattern (2⁶⁴ over the golden ratio), so that neighbouring steps have unlike seeds. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private int step;
    private @Nullable SplittableRandom random;

    Noise(long seed) {
        this.seed = seed;
    }

    /** The next draw of this step from the standard normal distribution in each coordinate; a step other than that of the last draw begins anew. */
    Vec next(int number) {
        if (random == null || step != number) {
            step = number;
            random = new SplittableRandom(seed + step * SPREAD);
        }
        return new Vec(random.nextGaussian(), random.nextGaussian());
    }
}
