package ravine.data;

import java.util.stream.IntStream;

/**
 * The rows of each step, as a function of seed, sampling, step and how many rows there are: the same for every method, forwards and
 * backwards. Steps count from 1, rows from 0 among those to train with. Mutable: it caches the order of the last epoch.
 */
public final class Batches {

    /** Numbers of this use are unlike those that the same seed gives elsewhere. */
    private static final long SALT = 0x6261746368657321L;

    private final Sampling sampling;
    private final int rows;
    private final IndexedRandom random;
    private final Permutation permutation;

    public Batches(Sampling sampling, long seed, int rows) {
        this.sampling = sampling;
        this.rows = rows;
        random = new IndexedRandom(seed ^ SALT);
        permutation = new Permutation(random, rows);
    }

    /** The rows of a step; not to be changed. */
    public int[] rows(long step) {
        if (sampling.kind() == Sampling.Kind.ALL) {
            return IntStream.range(0, rows).toArray();
        }
        var drawn = new int[size(step)];
        for (int place = 0; place < drawn.length; place++) {
            drawn[place] = row(step, place);
        }
        return drawn;
    }

    private int row(long step, int place) {
        return switch (sampling.kind()) {
            case ALL -> place;
            case SHUFFLED -> permutation.at(epoch(step), (int) (block(step) * sampling.batch()) + place);
            case REPLACEMENT -> random.below(rows, step, place);
            case SEQUENTIAL -> (int) (((step - 1) * sampling.batch() + place) % rows);
        };
    }

    /** How many rows a step has. */
    public int size(long step) {
        return switch (sampling.kind()) {
            case ALL -> rows;
            case SHUFFLED -> (int) Math.min(sampling.batch(), rows - block(step) * sampling.batch());
            case REPLACEMENT, SEQUENTIAL -> sampling.batch();
        };
    }

    /** The epoch in which a step begins, counted from 1: so many rows have been looked at as there are, whole blocks of them if shuffled. */
    public long epoch(long step) {
        return switch (sampling.kind()) {
            case ALL -> step;
            case SHUFFLED -> (step - 1) / blocks() + 1;
            case REPLACEMENT, SEQUENTIAL -> (step - 1) * sampling.batch() / rows + 1;
        };
    }

    /** How many epochs have passed after so many steps, in parts. */
    public double epochs(long steps) {
        return switch (sampling.kind()) {
            case ALL -> steps;
            case SHUFFLED -> steps / (double) blocks();
            case REPLACEMENT, SEQUENTIAL -> steps * (double) sampling.batch() / rows;
        };
    }

    /** The number of a step's block in its epoch, from 0. */
    private long block(long step) {
        return (step - 1) % blocks();
    }

    private long blocks() {
        return (rows + sampling.batch() - 1L) / sampling.batch();
    }
}
