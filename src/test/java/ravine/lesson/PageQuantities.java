package ravine.lesson;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.objecthunter.exp4j.ExpressionBuilder;
import net.objecthunter.exp4j.function.Function;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.run.LocalCurvature;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.spec.Key;
import ravine.spec.Spec;
import ravine.sweep.Ensemble;

/**
 * What can be measured on a page, by name, for expressions: the session’s own numbers, those of its methods such as {@code eta_2}, and functions of its
 * runs such as {@code x1(2, 20)}, of the second method after 20 steps.
 */
final class PageQuantities {

    private final Page page;
    private final Map<String, Double> numbers = new LinkedHashMap<>();
    private final List<Function> functions;

    PageQuantities(Page page) {
        this.page = page;
        var session = page.session();
        var problem = session.problem();
        var start = session.start();
        var curvature = LocalCurvature.at(problem.objective(), start);
        var hessian = problem.objective().hessian(start);
        numbers.put("steps", (double) problem.steps());
        numbers.put("end", (double) page.end());
        numbers.put("noise", problem.noise());
        numbers.put("budget", (double) problem.budget());
        numbers.put("ensemble", (double) session.ensemble());
        numbers.put("tracks", (double) session.tracks().size());
        numbers.put("batch", (double) problem.sampling().batch());
        problem.data().ifPresent(table -> {
            numbers.put("rows", (double) table.rows());
            numbers.put("training", (double) table.training().length);
            numbers.put("different", (double) different(table.column(0)));
        });
        numbers.put("start1", start.x1());
        numbers.put("start2", start.x2());
        numbers.put("h11", hessian.a11());
        numbers.put("h22", hessian.a22());
        numbers.put("small", curvature.smallest());
        numbers.put("large", curvature.largest());
        numbers.put("after", (double) page.question().map(Question::from).orElse(0));
        numbers.putAll(problem.formula().values());
        for (int track = 0; track < session.tracks().size(); track++) {
            var recipe = session.tracks().get(track).recipe();
            put("_" + (track + 1), recipe.spec(), recipe.optimizer());
            for (var modifier : recipe.modifiers()) {
                put("_" + (track + 1), ravine.modifier.Modifier.ALL.of(modifier), modifier);
            }
        }
        functions = List.of(
                ofRun("x1", (run, step) -> run.at(step).x1()),
                ofRun("x2", (run, step) -> run.at(step).x2()),
                ofRun("f", Run::value),
                ofRun("rate", (run, step) -> run.step(step).rate()),
                ofRun("length", Run::length),
                ofRun("g1", (run, step) -> run.step(step).gradient().x1()),
                ofRun("g2", (run, step) -> run.step(step).gradient().x2()),
                function("last", 1, of -> SessionRuns.of(page.session())
                        .get((int) of[0] - 1)
                        .last()),
                ofRun("evaluations", (run, step) -> run.step(step).evaluations()),
                ofRun("gradients", (run, step) -> run.step(step).gradients()),
                ofPlace("value", at -> problem.objective().value(at.x1(), at.x2())),
                ofPlace("slope1", at -> problem.objective().gradient(at).x1()),
                ofPlace("slope2", at -> problem.objective().gradient(at).x2()),
                function("least", 1, by -> right(by[0]).min().orElseThrow()),
                function("most", 1, by -> right(by[0]).max().orElseThrow()),
                function("wall", 1, by -> wall(by[0])),
                function("spread", 1, of -> spread((int) of[0])));
    }

    private <T> void put(String ending, Spec<T> spec, T part) {
        spec.keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .forEach(key ->
                        numbers.putIfAbsent(key.name() + ending, ((Number) spec.value(part, key)).doubleValue()));
    }

    private static long different(double[] column) {
        return java.util.Arrays.stream(column).distinct().count();
    }

    private Function ofRun(String name, OfRun quantity) {
        return function(
                name, 2, of -> quantity.at(SessionRuns.of(page.session()).get((int) of[0] - 1), (int) of[1]));
    }

    private static Function ofPlace(String name, ToDoubleFunction<Vec> quantity) {
        return function(name, 2, of -> quantity.applyAsDouble(new Vec(of[0], of[1])));
    }

    /** The values that are right of the key that the page asks for, so far apart, up to 1. */
    private DoubleStream right(double apart) {
        return IntStream.rangeClosed(1, (int) Math.rint(1 / apart))
                .mapToDouble(i -> i * apart)
                .filter(value -> page.judge(new Answer.Given(value)).right());
    }

    /** How high f is between the start’s well and that on the other side of 0, above the bottom of the first; looked at in places so far apart along x₁. */
    private double wall(double apart) {
        var objective = page.session().problem().objective();
        double from = page.session().start().x1();
        double bottom = Double.POSITIVE_INFINITY;
        double wall = 0;
        for (double x1 = from; x1 > 0; x1 -= apart) {
            double value = objective.value(x1, 0);
            bottom = Math.min(bottom, value);
            wall = Math.max(wall, value - bottom);
        }
        return wall;
    }

    /** The deviation along x₁ of the first method’s ensemble in the end, with batches of this size. */
    private double spread(int batch) {
        Session session = page.session()
                .withProblem(problem ->
                        problem.withSampling(new Sampling(problem.sampling().kind(), batch)));
        var ensemble = new Ensemble(session, session.tracks().get(0).recipe());
        while (ensemble.step()) {
            // On to the last step.
        }
        return Math.sqrt(ensemble.summary().covariance().a11());
    }

    private static Function function(String name, int count, ToDoubleFunction<double[]> of) {
        return new Function(name, count) {
            @Override
            public double apply(double... arguments) {
                return of.applyAsDouble(arguments);
            }
        };
    }

    double of(String expression) {
        return new ExpressionBuilder(expression)
                .variables(Set.copyOf(numbers.keySet()))
                .functions(functions)
                .build()
                .setVariables(numbers)
                .evaluate();
    }

    /** A quantity of a run after a step. */
    @FunctionalInterface
    private interface OfRun {
        double at(Run run, int step);
    }
}
