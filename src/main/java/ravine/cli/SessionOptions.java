package ravine.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
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

/** The options that make a session. What is not said is as in another one: a file, one of the gallery, or that with which the window opens. */
final class SessionOptions {

    private static final String AS_THERE = " (default: as in the session)";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--session",
            paramLabel = "FILE",
            converter = Readings.OfSession.class,
            completionCandidates = Candidates.OfSession.class,
            description = {
                "the session to begin with: a file, a name from “ravine list gallery”, or - for standard input",
                "(default: the lecture’s bowl, 0.1x₁² + 2x₂² from -5,-2 with gradient descent, momentum and Adam)"
            })
    private Optional<Session> named = Optional.empty();

    @Option(
            names = "--objective",
            paramLabel = "FORMULA",
            converter = Readings.OfProblem.class,
            completionCandidates = Candidates.OfProblem.class,
            description = {
                "what is descended: a formula, or the id of an objective that ships, with its start and view",
                "(default: as in the session)"
            })
    private Optional<Problem> problem = Optional.empty();

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "the value of a parameter letter in the formula; repeatable")
    private Map<String, Double> parameters = new LinkedHashMap<>();

    @Option(
            names = "--start",
            paramLabel = "X1,X2",
            converter = Readings.OfPoint.class,
            description = "where all methods start (default: the objective's own start, or as in the session)")
    private Optional<Vec> start = Optional.empty();

    @Option(
            names = "--steps",
            paramLabel = "N",
            converter = Readings.OfSteps.class,
            description = "how many steps" + AS_THERE)
    private Optional<Integer> steps = Optional.empty();

    @Option(
            names = "--budget",
            paramLabel = "N",
            converter = Readings.OfBudget.class,
            description = "end every run before it would take more than so many evaluations of f (default: no bound)")
    private Optional<Integer> budget = Optional.empty();

    @Option(
            names = "--optimizer",
            paramLabel = "RECIPE",
            converter = Readings.OfRecipe.class,
            completionCandidates = Candidates.OfRecipe.class,
            description = {
                "a method with its keys and modifiers; repeatable; such as",
                "adam:eta=0.1,beta1=0.8+cosine:horizon=50",
                "(default: as in the session)"
            })
    private List<Recipe> recipes = new ArrayList<>();

    @Option(
            names = "--view",
            paramLabel = "X1MIN,X1MAX,X2MIN,X2MAX",
            converter = Readings.OfBox.class,
            description =
                    "the part of the plane to show (default: as in the session; the objective's own, or fitted, for another problem)")
    private Optional<Box> view = Optional.empty();

    @Option(
            names = "--no-equal",
            negatable = true,
            description = "let a unit of x₁ and one of x₂ be unlike in length, so that the view fills the figure")
    private @Nullable Boolean unequal;

    @Option(
            names = "--gradient",
            paramLabel = "KIND",
            converter = Readings.OfGradient.class,
            completionCandidates = Candidates.OfGradient.class,
            description = "central, forward or five-point differences, or exact" + AS_THERE)
    private Optional<Derivatives.Kind> gradient = Optional.empty();

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
            description = "standard deviation of a noise on both coordinates of gradients" + AS_THERE)
    private Optional<Double> noise = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            converter = Readings.OfSeed.class,
            description = "seed of all random numbers" + AS_THERE)
    private Optional<Long> seed = Optional.empty();

    /** The session; its view is not fitted yet. */
    Session session() {
        var given = named.orElseGet(Sessions::lecture);
        return given.withFormula(formula(given))
                .withStart(start.or(() -> problem.flatMap(Problem::start)).orElse(given.start()))
                .withSteps(steps.orElse(given.steps()))
                .withBudget(budget.orElse(given.budget()))
                .withTracks(tracks(given))
                .withView(view.or(() -> problem.flatMap(Problem::view)).orElse(given.view()))
                .withEqualAspect(unequal == null ? given.equalAspect() : !unequal)
                .withDerivatives(derivatives(given))
                .withNoise(noise.orElse(given.noise()))
                .withSeed(seed.orElse(given.seed()));
    }

    /** The session with its view: the one that was asked for, or that of the problem from its own start, or one fitted to the runs. */
    Session fitted(Session session, List<Run> runs) {
        boolean own = problem.isEmpty() || problem.get().view().isPresent();
        boolean known = view.isPresent() || (own && start.isEmpty());
        return known ? session : session.withView(Fit.of(session, runs));
    }

    private Derivatives derivatives(Session given) {
        var as = given.derivatives();
        return new Derivatives(
                gradient.orElse(as.kind()), h.map(OptionalDouble::of).orElse(as.h()));
    }

    private Formula formula(Session given) {
        var formula = problem.map(Problem::formula).orElse(given.formula());
        for (var name : parameters.keySet()) {
            if (!formula.parameters().contains(name)) {
                throw new ParameterException(
                        spec.commandLine(),
                        "--param: the formula has no parameter “%s”%s."
                                .formatted(
                                        name,
                                        formula.parameters().isEmpty()
                                                ? ", nor any other"
                                                : "; it has " + String.join(", ", formula.parameters())));
            }
        }
        return formula.with(parameters);
    }

    private List<Track> tracks(Session given) {
        if (recipes.isEmpty()) {
            return given.tracks();
        }
        var tracks = new ArrayList<Track>();
        recipes.forEach(recipe -> tracks.add(new Track(recipe, tracks.size(), true)));
        return tracks;
    }
}
