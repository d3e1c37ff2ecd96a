package ravine.path;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import ravine.axis.Axes;

/** What matters of one path to views of it, kept for the lattices of the last ones. Any thread may ask; those that ask at once find the same. */
final class DecimationCache {

    /** Paths of more points are surveyed. */
    static final int LONG = 50_000;

    /** As many lattices as a view that zooms to and fro over a factor of two can come by: at four places a side or a cell is halved. */
    private static final int KEPT = 5;

    private record Known(DecimationGrid lattice, StepSelection steps) {}

    private final int length;
    private final double pixels;
    private final Function<DecimationGrid, StepSelection> survey;
    private volatile List<Known> known = List.of();

    /** Surveys of so many points on lattices whose cells have sides of at most so many pixels. */
    DecimationCache(int length, double pixels, Function<DecimationGrid, StepSelection> survey) {
        this.length = length;
        this.pixels = pixels;
        this.survey = survey;
    }

    StepSelection on(Axes axes) {
        return length <= LONG
                ? StepSelection.all(length)
                : DecimationGrid.around(axes, pixels).map(this::on).orElse(StepSelection.all(length));
    }

    private StepSelection on(DecimationGrid lattice) {
        var before = known;
        for (var one : before) {
            if (one.lattice.equals(lattice)) {
                return one.steps;
            }
        }
        var steps = survey.apply(lattice);
        known = Stream.concat(Stream.of(new Known(lattice, steps)), before.stream())
                .limit(KEPT)
                .toList();
        return steps;
    }
}
