package ravine.data;

import ravine.spec.Range;

/**
 * Which rows the gradient of a step is made of.
 *
 * @param batch how many rows at a time; without meaning where it is all of them
 */
public record Sampling(Kind kind, int batch) {

    /** The ways to draw the rows of a step. */
    public enum Kind {
        /** All rows at each step. */
        ALL,
        /** A fresh permutation each epoch, read in blocks, of which the last may be smaller. */
        SHUFFLED,
        /** Each row drawn anew from all. */
        REPLACEMENT,
        /** The rows as they stand, going on at the first after the last, so that every batch is whole. */
        SEQUENTIAL
    }

    public static final Range BATCH = new Range(1, Table.MOST_ROWS, true);

    /** All rows at each step. */
    public static final Sampling ALL = new Sampling(Kind.ALL, 1);

    public Sampling {
        if (!BATCH.contains(batch)) {
            throw new IllegalArgumentException("no batch: " + batch);
        }
    }
}
