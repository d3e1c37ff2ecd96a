package ravine.session;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.contour.Levels;
import ravine.draw.ColourMap;
import ravine.formula.Formula;
import ravine.modifier.Modifier;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.run.Problem;
import ravine.run.Recipe;
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
                        Combinators.combine(views(), flags(), drawings()).as(Scene::new),
                        Arbitraries.strings())
                .as(Session::new);
    }

    private static Arbitrary<Problem> problems() {
        return Combinators.combine(
                        formulas(),
                        derivatives(),
                        numbers().map(Math::abs),
                        Arbitraries.integers().between(0, Problem.MOST_STEPS),
                        budgets(),
                        Arbitraries.longs())
                .as(Problem::new);
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

    private static Arbitrary<Formula> formulas() {
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
                        flags())
                .as((method, modifiers, pen, shown) -> new Track(new Recipe(method, modifiers), pen, shown));
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
