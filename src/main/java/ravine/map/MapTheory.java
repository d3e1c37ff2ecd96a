package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import ravine.Vec;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.optimizer.Optimizer;
import ravine.run.LocalCurvature;
import ravine.run.Verdict;
import ravine.spec.Role;
import ravine.sweep.Attractor;
import ravine.sweep.MapPlan;
import ravine.sweep.MapShares;
import ravine.sweep.RunMap;

/** What is known of a method near a minimum, as if f were the parabola that touches it there, in the keys of a map. */
record MapTheory(List<TheoryLine> lines, Optional<Vec> best) {

    static final MapTheory NONE = new MapTheory(List.of(), Optional.empty());

    /** A line through pairs of values of both keys. */
    record TheoryLine(String name, Polylines through) {}

    MapTheory {
        lines = List.copyOf(lines);
    }

    /** That about the minimum in which most runs end, for a map of which a key is the rate and nothing changes that. */
    static MapTheory of(RunMap map) {
        var recipe = map.plan().recipe(0);
        var rate = recipe.spec().key(Role.RATE);
        var minimum = minimum(map);
        boolean across =
                rate.isPresent() && rate.get().name().equals(map.plan().across().name());
        boolean upright = rate.isPresent()
                && rate.get().name().equals(map.plan().upright().name());
        if (!recipe.modifiers().isEmpty() || minimum.isEmpty() || across == upright) {
            return NONE;
        }
        var objective = map.plan().session().problem().objective();
        var curvature = LocalCurvature.at(objective, minimum.get().at());
        if (!(curvature.smallest() > 0)) {
            return NONE;
        }
        var lines = new ArrayList<TheoryLine>();
        add(lines, "stability edge", map.plan(), across, method -> method.rateLimit(curvature.largest()));
        add(lines, "critical damping", map.plan(), across, method -> critical(method, curvature));
        return new MapTheory(lines, best(map.plan(), curvature));
    }

    /** The rate of critical damping where it is stable. */
    private static double critical(Optimizer method, LocalCurvature curvature) {
        double rate = method.criticalRate(curvature.smallest());
        return rate <= method.rateLimit(curvature.largest()) ? rate : Double.NaN;
    }

    private static Optional<Attractor> minimum(RunMap map) {
        var shares = MapShares.of(map);
        return shares.shares().stream()
                .filter(share -> share.kind() == Verdict.Kind.MINIMUM
                        && share.attractor().isPresent())
                .max((one, other) -> Integer.compare(one.count(), other.count()))
                .map(share -> map.attractors().get(share.attractor().getAsInt()));
    }

    private static void add(
            List<TheoryLine> lines, String name, MapPlan plan, boolean across, ToDoubleFunction<Optimizer> rate) {
        var line = new PolylineBuilder();
        var other = across ? plan.upright() : plan.across();
        for (int i = 0; i < other.count(); i++) {
            int cell = across ? i * plan.across().count() : i;
            double eta = rate.applyAsDouble(plan.recipe(cell).optimizer());
            double value = other.values().get(i);
            if (eta > 0 && eta < Double.POSITIVE_INFINITY) {
                line.add(across ? eta : value, across ? value : eta);
            } else {
                line.end();
            }
        }
        line.end();
        if (!line.isEmpty()) {
            lines.add(new TheoryLine(name, line.build()));
        }
    }

    private static Optional<Vec> best(MapPlan plan, LocalCurvature curvature) {
        var recipe = plan.recipe(0);
        return recipe.optimizer()
                .best(curvature.smallest(), curvature.largest())
                .map(best -> new Vec(
                        value(plan, best, plan.across().name()),
                        value(plan, best, plan.upright().name())));
    }

    private static double value(MapPlan plan, Optimizer method, String name) {
        var spec = plan.recipe(0).spec();
        var key = spec.keys().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return ((Number) spec.value(method, key)).doubleValue();
    }
}
