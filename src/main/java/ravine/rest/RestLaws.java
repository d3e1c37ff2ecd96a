package ravine.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Box;
import ravine.Symmetric;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.objective.Objective;
import ravine.optimizer.Diffusion;
import ravine.run.NearestMinimum;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.RowGradients;
import ravine.spec.DisplayNumber;

/** The laws of methods at rest that are known. */
final class RestLaws {

    /** So many rows are looked at at most. */
    private static final int MOST_ROWS = 500;

    /** How far a curvature may differ from another, as a share, to be the same. */
    private static final double ALIKE = 1e-9;

    private RestLaws() {}

    /** The flow with noise that a recipe is; empty for a method of another kind, and where something changes its rate. */
    static Optional<Diffusion> diffusion(Recipe recipe) {
        return recipe.modifiers().isEmpty() ? recipe.optimizer().diffusion() : Optional.empty();
    }

    /** The law of a recipe in a problem about where some samples of it lie, above the lowest f that they are near to. */
    static Optional<RestLaw> of(Problem problem, Recipe recipe, Samples samples, double lowest) {
        return diffusion(recipe)
                .flatMap(method -> problem.isSampled()
                        ? normal(problem, method, samples, there -> noise(problem, method, there))
                        : boltzmann(problem, method, samples, lowest));
    }

    /** Noise alike in all directions is heat. */
    private static Optional<RestLaw> boltzmann(Problem problem, Diffusion method, Samples samples, double lowest) {
        double shaken = method.temperature() + method.rate() * problem.noise() * problem.noise() / 2;
        if (!(shaken > 0)) {
            return Optional.empty();
        }
        double temperature = method.temperature() > 0 ? method.temperature() : shaken;
        return BoltzmannLaw.of(problem.objective(), samples.around(), lowest, method.rate(), temperature, shaken)
                .map(law -> {
                    var wells = WellShares.of(law, law.wells(problem.objective()), samples);
                    var noise = GradientNoise.even(2 * shaken / method.rate());
                    var exact = isParabola(problem.objective(), samples.around())
                            ? normal(problem, method, samples, there -> Optional.of(noise))
                            : Optional.<RestLaw>empty();
                    var corrected = exact.map(RestLaw::corrected).orElseGet(law::corrected);
                    return new RestLaw(law.target(), corrected, name(temperature), wells);
                });
    }

    /** Whether f curves the same everywhere in a box, so that what is known of parabolas is exact. */
    private static boolean isParabola(Objective objective, Box box) {
        var here = objective.hessian(box.centre());
        double size = Math.abs(here.a11()) + Math.abs(here.a12()) + Math.abs(here.a22());
        return Stream.of(
                        new Vec(box.x1Min(), box.x2Min()),
                        new Vec(box.x1Max(), box.x2Min()),
                        new Vec(box.x1Min(), box.x2Max()),
                        new Vec(box.x1Max(), box.x2Max()))
                .map(objective::hessian)
                .map(there -> there.plus(here.times(-1)))
                .allMatch(way -> Math.abs(way.a11()) + Math.abs(way.a12()) + Math.abs(way.a22()) <= ALIKE * size);
    }

    private static String name(double temperature) {
        return "exp(−f/T), T = " + DisplayNumber.shortened(temperature, 4);
    }

    private static Optional<RestLaw> normal(
            Problem problem, Diffusion method, Samples samples, Function<Vec, Optional<GradientNoise>> noise) {
        var box = samples.around();
        var objective = problem.objective();
        return NearestMinimum.from(objective, samples.mean(), Math.hypot(box.width(), box.height()))
                .filter(NearestMinimum::single)
                .map(NearestMinimum::at)
                .flatMap(there -> noise.apply(there)
                        .flatMap(known -> NormalLaw.of(there, objective.hessian(there), method, known)));
    }

    /** The law of a method about a minimum as if f were a parabola. */
    static Optional<RestLaw> about(Problem problem, Diffusion method, Vec minimum) {
        return noise(problem, method, minimum)
                .flatMap(known -> NormalLaw.of(minimum, problem.objective().hessian(minimum), method, known));
    }

    /** The covariance of one gradient of a step, with the method's own heat; rows in their order are not drawn. */
    private static Optional<GradientNoise> noise(Problem problem, Diffusion method, Vec there) {
        double alike = problem.noise() * problem.noise() + 2 * method.temperature() / method.rate();
        if (!problem.isSampled()) {
            return Optional.of(GradientNoise.even(alike));
        }
        int rows = problem.objective().rows();
        int batch = Math.min(rows, problem.sampling().batch());
        double share =
                switch (problem.sampling().kind()) {
                    case REPLACEMENT -> 1.0 / batch;
                    case SHUFFLED -> (rows - batch) / (batch * (rows - 1.0));
                    default -> Double.NaN;
                };
        if (Double.isNaN(share)) {
            return Optional.empty();
        }
        var covariance = RowGradients.at(problem.objective(), there).covariance();
        return Optional.of(new GradientNoise(
                covariance.times(share).plus(alike), curvatures(problem.objective(), there), share, blocks(problem)));
    }

    /** How the Hessians over an even choice of single rows differ from that over all. */
    private static List<Symmetric> curvatures(Objective objective, Vec there) {
        int count = Math.min(MOST_ROWS, objective.rows());
        var all = IntStream.range(0, count)
                .mapToObj(i -> objective
                        .over((int) ((2L * i + 1) * objective.rows() / (2L * count)))
                        .hessian(there))
                .toList();
        var mean = all.stream().reduce(new Symmetric(0, 0, 0), Symmetric::plus).times(1.0 / count);
        return all.stream().map(one -> one.plus(mean.times(-1))).toList();
    }

    /** How many steps an epoch has of which the noises come to nothing together. */
    private static int blocks(Problem problem) {
        int rows = problem.objective().rows();
        boolean together =
                problem.isSampled() && problem.sampling().kind() == Sampling.Kind.SHUFFLED && problem.noise() == 0;
        return together
                ? (rows + problem.sampling().batch() - 1) / problem.sampling().batch()
                : 1;
    }
}
