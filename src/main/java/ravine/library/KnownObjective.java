package ravine.library;

import java.util.List;
import java.util.OptionalDouble;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Formula;

/**
 * A formula worth watching, and what is known of it.
 *
 * @param id its name in files and on the command line, such as {@code six-hump-camel}
 * @param formula with the values that its parameters have in the source
 * @param domain the part of the plane that is shown and in which the minima are meant
 * @param minima the lowest first; where there are very many, those near the lowest; none where f falls without end
 * @param lesson what it teaches, in one line
 */
public record KnownObjective(
        String id,
        String name,
        Formula formula,
        Box domain,
        Vec start,
        List<Minimum> minima,
        List<Vec> saddles,
        String lesson,
        String source) {

    /** A place that is lower than all near it. */
    public record Minimum(Vec at, double value) {}

    public KnownObjective {
        minima = List.copyOf(minima);
        saddles = List.copyOf(saddles);
    }

    /** The least value in the domain, where there is a minimum. */
    public OptionalDouble lowest() {
        return minima.stream().mapToDouble(Minimum::value).min();
    }
}
