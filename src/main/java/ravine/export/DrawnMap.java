package ravine.export;

import java.util.OptionalDouble;
import java.util.function.Function;
import ravine.map.MapMeaning;
import ravine.sweep.MapPlan;
import ravine.sweep.RunMap;

/** A map of runs as a figure shows it: what became of them, and what the colours mean. */
public record DrawnMap(RunMap runs, MapMeaning meaning) {

    /** What runs all cells of a plan. */
    public static final Function<MapPlan, DrawnMap> COMPUTED =
            plan -> new DrawnMap(RunMap.of(plan, OptionalDouble.empty(), share -> {}), MapMeaning.NEW);
}
