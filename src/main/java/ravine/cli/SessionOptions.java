package ravine.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.data.Mean;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.lesson.Lesson;
import ravine.objective.Derivatives;
import ravine.objective.Objective;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Run;
import ravine.run.ViewFit;
import ravine.session.FirstSession;
import ravine.session.Scene;
import ravine.session.Session;
import ravine.session.Track;

/** The options that make a session. What is not said is as in another one: a file, one of the gallery, or that with which the window opens. */
final class SessionOptions {

    private static final String AS_THERE = " (default: as in the session)";

    private final CommandSyntax syntax;
    private final Supplier<Optional<NamedSession>> named;
    private final Supplier<Optional<TypedObjective>> objective;
    private final Supplier<Map<String, Double>> parameters;
    private final Supplier<Optional<Vec>> start;
    private final Supplier<Optional<Integer>> steps;
    private final Supplier<Optional<Integer>> budget;
    private final Supplier<List<Recipe>> recipes;
    private final Supplier<Optional<Box>> view;
    private final Supplier<Optional<Boolean>> unequal;
    private final Supplier<Optional<Derivatives.Kind>> gradient;
    private final Supplier<Optional<Double>> h;
    private final Supplier<Optional<Double>> noise;
    private final Supplier<Optional<Long>> seed;
    private final Supplier<Optional<Integer>> ensemble;
    private final DataOptions data;

    SessionOptions(CommandSyntax syntax) {
        this.syntax = syntax;
        named = syntax.option(
                "--session",
                "SESSION",
                new OptionValues.OfSession(),
                new CompletionCandidates.OfSession(),
                "the session to begin with: a file, a name from “ravine list gallery”, a page of a lesson such as"
                        + " down-the-slope#3, or - for standard input",
                "(default: the lecture’s bowl, 0.1x₁² + 2x₂² from -5,-2 with gradient descent, momentum and Adam)");
        objective = syntax.option(
                "--objective",
                "FORMULA",
                new OptionValues.OfProblem(),
                new CompletionCandidates.OfProblem(),
                "what is descended: a formula, or the id of an objective that ships, with its start and view",
                "(default: as in the session)");
        parameters = syntax.assignments(
                "--param",
                new OptionValues.OfParameter(),
                "the value of a parameter letter in the formula; repeatable");
        start = syntax.option(
                "--start",
                "X1,X2",
                new OptionValues.OfPoint(),
                "where all methods start (default: the objective's own start, or as in the session)");
        steps = syntax.option("--steps", "N", new OptionValues.OfSteps(), "how many steps" + AS_THERE);
        budget = syntax.option(
                "--budget",
                "N",
                new OptionValues.OfBudget(),
                "end every run before it would take more than so many evaluations of f (default: no bound)");
        recipes = syntax.options(
                "--optimizer",
                "RECIPE",
                new OptionValues.OfRecipe(),
                new CompletionCandidates.OfRecipe(),
                "a method with its keys and modifiers; repeatable; such as",
                "adam:eta=0.1,beta1=0.8+cosine:horizon=50",
                "(default: as in the session)");
        view = syntax.option(
                "--view",
                "X1MIN,X1MAX,X2MIN,X2MAX",
                new OptionValues.OfBox(),
                "the part of the plane to show (default: as in the session; the objective's own, or fitted, for"
                        + " another problem)");
        unequal = syntax.negatable(
                "--no-equal", "let a unit of x₁ and one of x₂ be unlike in length, so that the view fills the figure");
        gradient = syntax.option(
                "--gradient",
                "KIND",
                new OptionValues.OfConstant<>(List.of(Derivatives.Kind.values())),
                new CompletionCandidates.OfGradient(),
                "central, forward or five-point differences, or exact" + AS_THERE);
        h = syntax.option(
                "--h",
                "H",
                new OptionValues.OfDistance(),
                "the distance of differences (default: by the machine's precision)");
        noise = syntax.option(
                "--noise",
                "SIGMA",
                new OptionValues.OfNoise(),
                "standard deviation of a noise on both coordinates of gradients" + AS_THERE);
        seed = syntax.option("--seed", "SEED", new OptionValues.OfSeed(), "seed of all random numbers" + AS_THERE);
        ensemble = syntax.option(
                "--ensemble",
                "N",
                new OptionValues.OfEnsemble(),
                "how many times each method runs with independent draws, of which one run alone is the first"
                        + AS_THERE);
        data = new DataOptions(syntax);
    }

    /** The session; its view is not fitted yet. */
    Session session() {
        var given = named.get().map(NamedSession::session).orElseGet(FirstSession::lecture);
        return given.withProblem(this::problem)
                .withStart(start.get()
                        .or(() -> objective.get().flatMap(TypedObjective::start))
                        .orElse(given.start()))
                .withTracks(tracks(given))
                .withEnsemble(ensemble.get().orElse(given.ensemble()))
                .withScene(this::scene);
    }

    /** The lesson whose first page the session is, where a whole lesson was named and no other option changes that page. */
    Optional<Lesson> lesson() {
        return named.get()
                .flatMap(NamedSession::lesson)
                .filter(lesson -> lesson.pages().get(0).session().equals(session()));
    }

    private Problem problem(Problem given) {
        var table = data.table(given);
        var formula = formula(given, table.map(Table::columns).orElse(List.of()));
        var objective = table.<Objective>map(rows -> new Mean(formula, rows)).orElse(formula);
        var asked = given.withObjective(objective)
                .withDerivatives(derivatives(given))
                .withNoise(noise.get().orElse(given.noise()))
                .withSteps(steps.get().orElse(given.steps()))
                .withBudget(budget.get().orElse(given.budget()))
                .withSeed(seed.get().orElse(given.seed()));
        return data.problem(asked);
    }

    private Scene scene(Scene given) {
        return given.withView(view.get()
                        .or(() -> objective.get().flatMap(TypedObjective::view))
                        .orElse(given.view()))
                .withEqualAspect(unequal.get().map(no -> !no).orElse(given.equalAspect()));
    }

    /** The session with its view: the one that was asked for, or that of the problem from its own start, or one fitted to the runs. */
    Session fitted(Session session, List<Run> runs) {
        boolean own = objective.get().map(known -> known.view().isPresent()).orElse(true);
        boolean known = view.get().isPresent() || (own && start.get().isEmpty());
        return known ? session : session.withScene(scene -> scene.withView(ViewFit.of(session.start(), runs)));
    }

    private Derivatives derivatives(Problem given) {
        var as = given.derivatives();
        return new Derivatives(
                gradient.get().orElse(as.kind()),
                h.get().map(OptionalDouble::of).orElse(as.h()));
    }

    /** What there is to say about a formula that was typed: how it was read, and its letters that have no value yet. */
    List<String> said(Problem problem) {
        var said = new ArrayList<>(data.said(problem));
        if (objective.get().filter(TypedObjective::isTyped).isPresent()) {
            said.addAll(FormulaWords.of(problem.formula(), parameters.get().keySet()));
        }
        return said;
    }

    private Formula formula(Problem given, List<String> columns) {
        var formula = read(given, columns);
        for (var name : parameters.get().keySet()) {
            if (!formula.parameters().contains(name)) {
                throw syntax.wrong(
                        formula.parameters().isEmpty()
                                ? "--param: the formula has no parameter “%s”, nor any other.".formatted(name)
                                : "--param: the formula has no parameter “%s”; it has %s."
                                        .formatted(name, String.join(", ", formula.parameters())));
            }
        }
        return formula.with(parameters.get());
    }

    /** The formula that was asked for, or that of the session, in which these columns are letters. */
    private Formula read(Problem given, List<String> columns) {
        try {
            if (objective.get().isPresent()) {
                return objective.get().get().formula(columns);
            }
            return columns.equals(given.columns())
                    ? given.formula()
                    : Formula.read(given.formula().text(), columns)
                            .with(given.formula().values());
        } catch (Mistake mistake) {
            throw data.wrong(objective.get().isPresent(), mistake);
        }
    }

    private List<Track> tracks(Session given) {
        if (recipes.get().isEmpty()) {
            return given.tracks();
        }
        var tracks = new ArrayList<Track>();
        recipes.get().forEach(recipe -> tracks.add(new Track(recipe, tracks.size(), true)));
        return tracks;
    }
}
