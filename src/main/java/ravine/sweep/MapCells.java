package ravine.sweep;

import java.util.BitSet;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.run.Verdict;

/** What is kept of the cells of a map, in columns. Mutable while it is filled: each cell is put once, by one thread. */
final class MapCells {

    private static final int NEVER = -1;

    private final Verdict.@Nullable Kind[] kinds;
    private final double[] x1;
    private final double[] x2;
    private final double[] values;
    private final double[] lowest;
    private final int[] since;
    private final int[] reached;

    MapCells(int count) {
        kinds = new Verdict.@Nullable Kind[count];
        x1 = new double[count];
        x2 = new double[count];
        values = new double[count];
        lowest = new double[count];
        since = new int[count];
        reached = new int[count];
    }

    private MapCells(MapCells other, Verdict.@Nullable Kind[] kinds, int... reached) {
        this.kinds = kinds;
        x1 = other.x1;
        x2 = other.x2;
        values = other.values;
        lowest = other.lowest;
        since = other.since;
        this.reached = reached;
    }

    /** The cells that are there now: what is put in others does not show in these, though they share their columns. */
    MapCells soFar() {
        return new MapCells(this, kinds.clone(), reached);
    }

    /** The same cells, for which other steps can be set at which runs reached f*. */
    MapCells reaching() {
        return new MapCells(this, kinds, reached.clone());
    }

    /** What a run came to, with the place by which its end is told from others. */
    void put(int cell, RunEnd end, Vec place) {
        x1[cell] = place.x1();
        x2[cell] = place.x2();
        values[cell] = end.value();
        lowest[cell] = end.lowest();
        since[cell] = end.verdict().since();
        reached[cell] = end.reached().orElse(NEVER);
        kinds[cell] = end.verdict().kind();
    }

    /** Puts a cell in a place of others. */
    void give(int cell, MapCells others, int there) {
        others.x1[there] = x1[cell];
        others.x2[there] = x2[cell];
        others.values[there] = values[cell];
        others.lowest[there] = lowest[cell];
        others.since[there] = since[cell];
        others.reached[there] = reached[cell];
        others.kinds[there] = kinds[cell];
    }

    void reach(int cell, OptionalInt step) {
        reached[cell] = step.orElse(NEVER);
    }

    boolean has(int cell) {
        return kinds[cell] != null;
    }

    /** Those that are there. */
    BitSet there() {
        var there = new BitSet(kinds.length);
        for (int cell = 0; cell < kinds.length; cell++) {
            if (has(cell)) {
                there.set(cell);
            }
        }
        return there;
    }

    Verdict.Kind kind(int cell) {
        return Objects.requireNonNull(kinds[cell], "this cell is not filled");
    }

    Vec place(int cell) {
        return new Vec(x1[cell], x2[cell]);
    }

    double value(int cell) {
        return values[cell];
    }

    /** The lowest f of the runs of all that are there; NaN of none. */
    double lowest() {
        double least = Double.NaN;
        for (int cell = 0; cell < kinds.length; cell++) {
            if (has(cell) && !(lowest[cell] >= least)) {
                least = lowest[cell];
            }
        }
        return least;
    }

    double lowest(int cell) {
        return lowest[cell];
    }

    int since(int cell) {
        return since[cell];
    }

    OptionalInt reached(int cell) {
        return reached[cell] == NEVER ? OptionalInt.empty() : OptionalInt.of(reached[cell]);
    }
}
