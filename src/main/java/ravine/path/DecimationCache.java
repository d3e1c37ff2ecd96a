package ravine.path;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ravine.axis.Axes;

/** What matters of one path to views of it, cached for the grids of the last ones. Any thread may ask; those that ask at once find the same. */
final class DecimationCache {

    /** Paths of more points are decimated. */
    static final int LONG = 50_000;

    /** As many grids as a view that zooms to and fro over a factor of two can come by: at four places a side or a cell is halved. */
    private static final int KEPT = 5;

    private record Known(DecimationGrid grid, StepSelection steps) {}

    private final int length;
    private final double pixels;
    private final Function<DecimationGrid, StepSelection> select;
    private volatile List<Known> known = List.of();

    /** Selections of so many points on grids whose cells have sides of at most so many pixels. */
    DecimationCache(int length, double pixels, Function<DecimationGrid, StepSelection> select) {
        this.length = length;
        this.pixels = pixels;
        this.select = select;
    }

    StepSelection on(Axes axes) {
        return length <= LONG
                ? StepSelection.all(length)
                : DecimationGrid.around(axes, pixels).map(this::on).orElse(StepSelection.all(length));
    }

    private StepSelection on(DecimationGrid grid) {
        var before = known;
        for (var one : before) {
            if (one.grid.equals(grid)) {
                return one.steps;
            }
        }
        var steps = select.apply(grid);
        known = Stream.concat(Stream.of(new Known(grid, steps)), before.stream())
                .limit(KEPT)
                .toList();
        return steps;
    }
}
