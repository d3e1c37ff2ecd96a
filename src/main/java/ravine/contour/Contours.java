package ravine.contour;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import ravine.draw.Polylines;

/**
 * The contours of a grid at ascending levels.
 *
 * @param grid few points of it, with the extremes and gaps of all
 * @param defined closed rings around the points where f is not NaN
 * @param levels one contour each, ascending
 */
public record Contours(Grid grid, Polylines defined, List<Contour> levels) {

    public Contours {
        levels = List.copyOf(levels);
    }

    /** Traced as if f jumped nowhere, and once more at the levels over which it does. */
    public static Contours of(Grid grid, double... levels) {
        var field = new BlockedGrid(grid);
        var all = Arrays.copyOf(levels, levels.length + 1);
        all[levels.length] = Double.NEGATIVE_INFINITY;
        var traced = new Contour[all.length];
        var jumps = new LevelJumps(field, all);
        trace(field, IntStream.range(0, all.length).toArray(), (tracer, i) -> {
            traced[i] = tracer.trace(all[i], Set.of());
            jumps.take(i, tracer.suspects());
        });
        var over = jumps.over();
        var again = IntStream.range(0, all.length)
                .filter(i -> !over.get(i).isEmpty())
                .toArray();
        trace(field, again, (tracer, i) -> traced[i] = tracer.trace(all[i], over.get(i)));
        return new Contours(
                grid.coarse(), traced[levels.length].region(), List.of(traced).subList(0, levels.length));
    }

    /** Traces some levels by all processors, each with every so-manieth of them, for neighbours take about as long. */
    private static void trace(BlockedGrid field, int[] levels, ObjIntConsumer<Tracer> action) {
        int useful = Math.min(levels.length, 1 + field.width * field.height / RowBlocks.POINTS);
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), useful);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            var work = TraceBuffers.forEdges(field.edges());
            var tracer = new Tracer(field, work);
            for (int i = worker; i < levels.length; i += workers) {
                action.accept(tracer, levels[i]);
            }
            work.leave();
        });
    }
}
