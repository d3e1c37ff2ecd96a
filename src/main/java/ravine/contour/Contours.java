package ravine.contour;

import java.util.List;
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

    /** Traced by all processors, each with every so-manieth level, for neighbours take about as long. */
    public static Contours of(Grid grid, double... levels) {
        var field = new BlockedGrid(grid);
        var traced = new Contour[levels.length + 1];
        int useful = Math.min(traced.length, 1 + grid.columns() * grid.rows() / RowBlocks.POINTS);
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), useful);
        IntStream.range(0, workers).parallel().forEach(worker -> {
            var work = TraceBuffers.forEdges(field.edges());
            var tracer = new Tracer(field, work);
            for (int i = worker; i < traced.length; i += workers) {
                traced[i] = tracer.trace(i == levels.length ? Double.NEGATIVE_INFINITY : levels[i]);
            }
            work.leave();
        });
        return new Contours(
                grid.coarse(), traced[levels.length].region(), List.of(traced).subList(0, levels.length));
    }
}
