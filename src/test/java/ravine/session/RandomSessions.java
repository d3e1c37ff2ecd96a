package ravine.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.contour.Levels;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.draw.ColourMap;
import ravine.figure.LegendSpot;
import ravine.formula.Formula;
import ravine.landscape.Camera;
import ravine.landscape.HeightScale;
import ravine.landscape.Touching;
import ravine.modifier.Modifier;
import ravine.objective.Derivatives;
import ravine.objective.Objective;
import ravine.optimizer.Optimizer;
import ravine.run.Problem;
import ravine.run.Recipe;
import ravine.run.Stop;
import ravine.spec.Key;
import ravine.spec.Registry;

/** Sessions with any values in all components. */
final class RandomSessions {

    private RandomSessions() {}

    static Arbitrary<Session> all() {
        return Combinators.combine(
                        problems(),
                        point().list().ofMinSize(1).ofMaxSize(4),
                        tracks().list().ofMaxSize(4),
                        scenes(),
                        Arbitraries.strings())
                .as(Session::new);
    }

    private static Arbitrary<Scene> scenes() {
        var parts = Arbitraries.doubles().between(0, 1);
        var spots = Combinators.combine(parts, parts).as(Vec::new).optional();
        var legends = Combinators.combine(flags(), spots).as(LegendSpot::new);
        var ghosts = tracks().map(track -> track.withName("")).list().ofMaxSize(2);
        var shown = Arbitraries.shuffle(PictureView.values())
                .map(views -> views.subList(0, Math.min(views.size(), Scene.MOST_VIEWS)));
        var others = Combinators.combine(
                        views(),
                        flags(),
                        drawings(),
                        legends,
                        ghosts,
                        maps().optional(),
                        scatters().optional(),
                        shown)
                .as((view, equal, drawing, legend, pale, map, scatter, seen) ->
                        new Scene(view, equal, drawing, legend, pale, map, scatter, seen, Camera.USUAL));
        return Combinators.combine(others, cameras()).as(Scene::withCamera);
    }

    private static Arbitrary<Camera> cameras() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-360, 360),
                        Arbitraries.doubles().between(5, 90),
                        Arbitraries.doubles().between(0.25, 16),
                        Arbitraries.of(HeightScale.values()),
                        Arbitraries.oneOf(
                                Arbitraries.of(OptionalDouble.empty()),
                                numbers().map(OptionalDouble::of)),
                        flags(),
                        Arbitraries.of(Touching.values()))
                .as(Camera::new);
    }

    private static Arbitrary<SceneScatter> scatters() {
        return Combinators.combine(
                        Arbitraries.of("u", "v", "gone", SceneScatter.ROWS).optional(),
                        Arbitraries.of("u", "v", "gone").optional(),
                        flags())
                .as(SceneScatter::new);
    }

    private static Arbitrary<SceneMap> maps() {
        var pairs = views().map(ends -> new KeyPair(
                new KeyRange("eta", ends.x1Min(), ends.x1Max()), new KeyRange("beta2", ends.x2Min(), ends.x2Max())));
        return Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(0),
                        pairs.optional(),
                        views().optional(),
                        Arbitraries.of(MapMeasure.values()))
                .as(SceneMap::new);
    }

    private static Arbitrary<Problem> problems() {
        return Combinators.combine(
                        Arbitraries.oneOf(formulas(), means()),
                        derivatives(),
                        samplings(),
                        stops().optional(),
                        numbers().map(Math::abs),
                        Arbitraries.integers().between(0, Problem.MOST_STEPS),
                        budgets(),
                        Arbitraries.longs())
                .as(Problem::new);
    }

    private static Arbitrary<Objective> means() {
        var texts = Arbitraries.of("mean((x₁ + x₂u − v)²/2)", "p = sigmoid(a u); sum(p) + x₁", "x² + y²");
        return Combinators.combine(texts, tables()).as((text, table) -> {
            try {
                return new Mean(Formula.read(text, table.columns()), table);
            } catch (Mistake e) {
                throw new AssertionError(e.sentence(), e);
            }
        });
    }

    private static Arbitrary<Table> tables() {
        var cells =
                Arbitraries.doubles().between(-1e100, 1e100).list().ofMinSize(2).ofMaxSize(20);
        return Combinators.combine(
                        Arbitraries.strings(),
                        cells,
                        Arbitraries.of(Set.<String>of(), Set.of("u"), Set.of("v", "u")),
                        flags())
                .as((name, numbers, standardized, split) -> {
                    var columns = new LinkedHashMap<String, double[]>();
                    columns.put("u", numbers.stream().mapToDouble(x -> x).toArray());
                    columns.put("v", numbers.stream().mapToDouble(x -> -x / 3).toArray());
                    return Table.of(name, columns)
                            .withValidation(split ? new int[] {1} : new int[0])
                            .withStandardized(standardized);
                });
    }

    private static Arbitrary<Sampling> samplings() {
        var sampled = Combinators.combine(
                        Arbitraries.of(Sampling.Kind.values()).filter(kind -> kind != Sampling.Kind.ALL),
                        Arbitraries.integers().between(1, Table.MOST_ROWS))
                .as(Sampling::new);
        return Arbitraries.oneOf(Arbitraries.of(Sampling.ALL), sampled);
    }

    private static Arbitrary<Stop> stops() {
        return Arbitraries.of(
                        "gradient", "gradient:below=1e-7", "change", "change:below=0.5,steps=3", "patience:steps=7")
                .map(text -> {
                    try {
                        return Stop.read(text);
                    } catch (Mistake e) {
                        throw new AssertionError(e.sentence(), e);
                    }
                });
    }

    private static Arbitrary<PlotOptions> drawings() {
        return Combinators.combine(
                        Arbitraries.of(Levels.values()),
                        Arbitraries.integers().between(PlotOptions.FEWEST, PlotOptions.MOST),
                        Arbitraries.of(ColourMap.values()),
                        Arbitraries.of(PlotOptions.Contouring.values()),
                        flags(),
                        Arbitraries.of(Overlay.values()).set())
                .as(PlotOptions::new);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Objective> formulas() {
        var texts = Arbitraries.of("0.1x₁² + 2x₂²", "a x^2 + κ y²", "\\frac{x}{2} + y", " q ");
        return Combinators.combine(texts, numbers().list().ofSize(2)).as((text, values) -> {
            try {
                var formula = Formula.read(text);
                var given = new LinkedHashMap<String, Double>();
                for (int i = 0; i < formula.parameters().size(); i++) {
                    given.put(formula.parameters().get(i), values.get(i));
                }
                return formula.with(given);
            } catch (Mistake e) {
                throw new AssertionError(e.sentence(), e);
            }
        });
    }

    private static Arbitrary<Double> numbers() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    private static Arbitrary<Vec> point() {
        return Combinators.combine(numbers(), numbers()).as(Vec::new);
    }

    private static Arbitrary<Box> views() {
        var ends = numbers().map(number -> number / 4).list().ofSize(4);
        return ends.filter(four -> apart(four.get(0), four.get(1)) && apart(four.get(2), four.get(3)))
                .map(four -> new Box(
                        Math.min(four.get(0), four.get(1)),
                        Math.max(four.get(0), four.get(1)),
                        Math.min(four.get(2), four.get(3)),
                        Math.max(four.get(2), four.get(3))));
    }

    private static boolean apart(double one, double other) {
        return one != other;
    }

    private static Arbitrary<Integer> budgets() {
        return Arbitraries.oneOf(
                Arbitraries.of(Problem.UNBOUNDED), Arbitraries.integers().greaterOrEqual(0));
    }

    private static Arbitrary<Derivatives> derivatives() {
        var h = numbers().map(Math::abs).filter(number -> number > 0);
        var optional = Arbitraries.oneOf(Arbitraries.of(OptionalDouble.empty()), h.map(OptionalDouble::of));
        return Combinators.combine(Arbitraries.of(Derivatives.Kind.values()), optional)
                .as(Derivatives::new);
    }

    private static Arbitrary<Track> tracks() {
        return Combinators.combine(
                        one(Optimizer.ALL),
                        one(Modifier.ALL).list().ofMaxSize(2),
                        Arbitraries.integers().greaterOrEqual(0),
                        flags(),
                        Arbitraries.oneOf(
                                Arbitraries.just(""), Arbitraries.strings().ofMaxLength(99)))
                .as((method, modifiers, pen, shown, name) ->
                        new Track(new Recipe(method, modifiers), pen, shown, name));
    }

    private static <T> Arbitrary<T> one(Registry<T> registry) {
        return Arbitraries.of(registry.specs()).flatMap(spec -> {
            Arbitrary<T> instance = Arbitraries.of(List.of(spec.standard()));
            for (var key : spec.keys()) {
                instance = Combinators.combine(instance, values(key)).as((old, value) -> spec.with(old, key, value));
            }
            return instance;
        });
    }

    private static Arbitrary<Object> values(Key key) {
        if (key instanceof Key.Numeric number) {
            return Arbitraries.integers().between(0, Integer.MAX_VALUE).map(part -> {
                double share = (double) part / Integer.MAX_VALUE;
                double value = number.min() * (1 - share) + number.max() * share;
                return number.valueOf(number.whole() ? Math.rint(value) : value);
            });
        }
        return Arbitraries.of(((Key.Choices) key).options()).map(option -> option.value());
    }
}
