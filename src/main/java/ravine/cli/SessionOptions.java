package ravine.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ravine.Box;
import ravine.Vec;
import ravine.formula.Derivatives;
import ravine.formula.Formula;
import ravine.run.Fit;
import ravine.run.Run;
import ravine.session.Recipe;
import ravine.session.Session;
import ravine.session.Sessions;
import ravine.session.Track;

/** The options that make a session. What is not said is as in the session with which the window opens. */
final class SessionOptions {

    private static final Session DEFAULT = Sessions.lecture();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--objective",
            paramLabel = "FORMULA",
            converter = Readings.OfProblem.class,
            description = {
                "what is descended: a formula, or the id of an objective that ships, with its start and view",
                "(default: 0.1x₁² + 2x₂²)"
            })
    private Problem problem = new Problem(DEFAULT.formula(), DEFAULT.start(), Optional.of(DEFAULT.view()));

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "the value of a parameter letter in the formula; repeatable")
    private Map<String, Double> parameters = new LinkedHashMap<>();

    @Option(
            names = "--start",
            paramLabel = "X1,X2",
            converter = Readings.OfPoint.class,
            description = "where all methods start (default: the objective's own start, or -5,-2)")
    private Optional<Vec> start = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = Readings.OfSteps.class,
            description = "how many steps (default: ${DEFAULT-VALUE})")
    private int steps = DEFAULT.steps();

    @Option(
            names = "--optimizer",
            paramLabel = "RECIPE",
            converter = Readings.OfRecipe.class,
            description = {
                "a method with its keys and modifiers, such as adam:eta=0.1,beta1=0.8+cosine:horizon=50; repeatable",
                "(default: gradient descent, momentum and Adam)"
            })
    private List<Recipe> recipes = new ArrayList<>();

    @Option(
            names = "--view",
            paramLabel = "X1MIN,X1MAX,X2MIN,X2MAX",
            converter = Readings.OfBox.class,
            description = "the part of the plane to show (default: the objective's own, or fitted to the paths)")
    private Optional<Box> view = Optional.empty();

    @Option(
            names = "--no-equal",
            negatable = true,
            description = "let a unit of x₁ and one of x₂ be unlike in length, so that the view fills the figure")
    private boolean equal = DEFAULT.equalAspect();

    @Option(
            names = "--gradient",
            paramLabel = "KIND",
            converter = Readings.OfGradient.class,
            description = "central, forward or five-point differences, or exact (default: central)")
    private Derivatives.Kind gradient = DEFAULT.derivatives().kind();

    @Option(
            names = "--h",
            paramLabel = "H",
            converter = Readings.OfDistance.class,
            description = "the distance of differences (default: by the machine's precision)")
    private Optional<Double> h = Optional.empty();

    @Option(
            names = "--noise",
            paramLabel = "SIGMA",
            converter = Readings.OfNoise.class,
            description = "standard deviation of a noise on both coordinates of gradients (default: 0)")
    private double noise = DEFAULT.noise();

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            converter = Readings.OfSeed.class,
            description = "seed of all random numbers (default: ${DEFAULT-VALUE})")
    private long seed = DEFAULT.seed();

    /** The session; its view is not fitted yet. */
    Session session() {
        return new Session(
                formula(),
                start.orElse(problem.start()),
                steps,
                tracks(),
                view.or(problem::view).orElse(DEFAULT.view()),
                equal,
                new Derivatives(gradient, h.map(OptionalDouble::of).orElse(OptionalDouble.empty())),
                noise,
                seed);
    }

    /** The session with its view: the one that was asked for, or the problem's own from its own start, or one fitted to the runs. */
    Session fitted(Session session, List<Run> runs) {
        boolean known = view.isPresent() || (problem.view().isPresent() && start.isEmpty());
        return known ? session : session.withView(Fit.of(session, runs));
    }

    private Formula formula() {
        var formula = problem.formula();
        for (var name : parameters.keySet()) {
            if (!formula.parameters().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--param: the formula has no parameter “%s”; %s."
                                .formatted(
                                        name,
                                        formula.parameters().isEmpty()
                                                ? "it has none"
                                                : "it has " + String.join(", ", formula.parameters())));
            }
        }
        return formula.with(parameters);
    }

    private List<Track> tracks() {
        if (recipes.isEmpty()) {
            return DEFAULT.tracks();
        }
        var tracks = new ArrayList<Track>();
        recipes.forEach(recipe -> tracks.add(new Track(recipe, tracks.size(), true)));
        return tracks;
    }
}
