package ravine.contour;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import ravine.Box;

/** Memory that grids take in turn, for who needs each only until the next: while one zooms each frame has a grid, of a megabyte. Mutable: it has what is free. */
final class GridMemory {

    private final Queue<double[]> free = new ConcurrentLinkedQueue<>();

    /** What is made of a grid as {@link Grid#sample} makes it, which must not hold on to the grid; any number of threads may ask. */
    <T> T sampled(RowFiller function, Box box, int columns, int rows, boolean between, Function<Grid, T> use) {
        int size = Grid.size(columns, rows);
        var kept = free.poll();
        var values = kept == null || kept.length != size ? new double[size] : kept;
        var made = use.apply(Grid.sample(function, box, columns, rows, values, between));
        free.add(values);
        return made;
    }
}
