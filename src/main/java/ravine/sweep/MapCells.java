package ravine.sweep;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.run.Verdict;

/**
 * What is kept of the cells of a map, in columns, of which there is no more than some of the cells need: a coarse map has few. Mutable while it is filled: each cell is put once, by one
 * thread.
 */
final class MapCells {

    private static final int NEVER = -1;

    /** So many cells one after the other have columns of their own, a power of two. */
    private static final int BLOCK = 64;

    private static final List<Verdict.Kind> KINDS = List.of(Verdict.Kind.values());

    /** What is kept of cells one after the other. */
    private static final class Block {
        private final double[] x1 = new double[BLOCK];
        private final double[] x2 = new double[BLOCK];
        private final double[] values = new double[BLOCK];
        private final double[] lowest = new double[BLOCK];
        private final int[] since = new int[BLOCK];
    }

    /** The number of a kind from 1, or 0 of a cell that is not there. */
    private final byte[] kinds;

    private final AtomicReferenceArray<@Nullable Block> blocks;
    private final int[] reached;

    MapCells(int count) {
        this(new byte[count], new AtomicReferenceArray<>((count + BLOCK - 1) / BLOCK), new int[count]);
    }

    private MapCells(byte[] kinds, AtomicReferenceArray<@Nullable Block> blocks, int... reached) {
        this.kinds = kinds;
        this.blocks = blocks;
        this.reached = reached;
    }

    /** The cells that are there now: what is put in others does not show in these, though they share their columns. */
    MapCells soFar() {
        return new MapCells(kinds.clone(), blocks, reached);
    }

    /** The same cells, for which other steps can be set at which runs reached f*. */
    MapCells reaching() {
        return new MapCells(kinds, blocks, reached.clone());
    }

    /** What a run came to, with the place by which its end is told from others. */
    void put(int cell, RunEnd end, Vec place) {
        put(
                cell,
                end.verdict().kind(),
                place,
                end.value(),
                end.lowest(),
                end.verdict().since(),
                end.reached().orElse(NEVER));
    }

    private void put(int cell, Verdict.Kind kind, Vec place, double value, double lowest, int since, int step) {
        var block = ownBlock(cell);
        int at = cell % BLOCK;
        block.x1[at] = place.x1();
        block.x2[at] = place.x2();
        block.values[at] = value;
        block.lowest[at] = lowest;
        block.since[at] = since;
        reached[cell] = step;
        kinds[cell] = (byte) (KINDS.indexOf(kind) + 1);
    }

    /** Puts a cell in a place of others. */
    void give(int cell, MapCells others, int there) {
        others.put(there, kind(cell), place(cell), value(cell), lowest(cell), since(cell), reached[cell]);
    }

    /** The block of a cell, which is made where there is none. */
    private Block ownBlock(int cell) {
        var known = blocks.get(cell / BLOCK);
        if (known != null) {
            return known;
        }
        var made = new Block();
        var other = blocks.compareAndExchange(cell / BLOCK, null, made);
        return other == null ? made : other;
    }

    private Block block(int cell) {
        return Objects.requireNonNull(blocks.getPlain(cell / BLOCK), "this cell is not filled");
    }

    void reach(int cell, OptionalInt step) {
        reached[cell] = step.orElse(NEVER);
    }

    boolean has(int cell) {
        return kinds[cell] != 0;
    }

    /** Those that are there. */
    BitSet there() {
        var there = new BitSet(kinds.length);
        for (int block = 0; block < blocks.length(); block++) {
            if (blocks.getPlain(block) != null) {
                for (int cell = block * BLOCK; cell < Math.min(kinds.length, (block + 1) * BLOCK); cell++) {
                    there.set(cell, has(cell));
                }
            }
        }
        return there;
    }

    Verdict.Kind kind(int cell) {
        return KINDS.get(kinds[cell] - 1);
    }

    Vec place(int cell) {
        var block = block(cell);
        return new Vec(block.x1[cell % BLOCK], block.x2[cell % BLOCK]);
    }

    double value(int cell) {
        return block(cell).values[cell % BLOCK];
    }

    /** The lowest f of the runs of all that are there; NaN of none. */
    double lowest() {
        var there = there();
        double least = Double.NaN;
        for (int cell = there.nextSetBit(0); cell >= 0; cell = there.nextSetBit(cell + 1)) {
            if (!(lowest(cell) >= least)) {
                least = lowest(cell);
            }
        }
        return least;
    }

    double lowest(int cell) {
        return block(cell).lowest[cell % BLOCK];
    }

    int since(int cell) {
        return block(cell).since[cell % BLOCK];
    }

    OptionalInt reached(int cell) {
        return reached[cell] == NEVER ? OptionalInt.empty() : OptionalInt.of(reached[cell]);
    }
}
