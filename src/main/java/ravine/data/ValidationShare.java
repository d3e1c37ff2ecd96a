package ravine.data;

import java.util.stream.IntStream;

/** A share of rows to be kept out of training, drawn by a seed. */
public final class ValidationShare {

    private static final long SALT = 0x76616C6964617465L;

    private ValidationShare() {}

    /** The table with this share of its rows, from 0 to 1, kept out: as many as are nearest, but at least one is left to train with. */
    public static Table of(Table table, double share, long seed) {
        int rows = table.rows();
        int count = Math.min(rows - 1, (int) Math.rint(share * rows));
        var order = new Permutation(new IndexedRandom(seed ^ SALT), rows);
        return table.withValidation(
                IntStream.range(0, count).map(place -> order.at(0, place)).toArray());
    }
}
