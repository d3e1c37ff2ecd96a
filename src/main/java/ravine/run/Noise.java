package ravine.run;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.data.IndexedRandom;

/**
 * Random numbers of a session, as a function of seed, step and draw: the same for every track, forwards and backwards. The seed of a step is
 * mixed, for seeds that differ by a multiple of the generator's own increment would give each step the numbers of the step before, shifted.
 */
final class Noise {

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
            random = new SplittableRandom(new IndexedRandom(seed).bits(step, 0));
        }
        return new Vec(random.nextGaussian(), random.nextGaussian());
    }
}
