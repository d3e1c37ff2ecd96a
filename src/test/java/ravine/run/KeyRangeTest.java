package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.spec.Spec;

/** A key's range is what does not break; its slider spans what is usual. */
class KeyRangeTest {

    private static final int STEPS = 40;

    /** Tried where there is no bound; what is much larger cannot be multiplied. */
    private static final double GREAT = 1e100;

    private static final Session BOWL = Sessions.BOWL.withProblem(problem -> problem.withSteps(STEPS));

    static Stream<Spec<?>> specs() {
        return Stream.<List<? extends Spec<?>>>of(Optimizer.ALL.specs(), Modifier.ALL.specs())
                .flatMap(List::stream);
    }

    private static Stream<Key.Numeric> numbers(Spec<?> spec) {
        return spec.keys().stream().filter(Key.Numeric.class::isInstance).map(Key.Numeric.class::cast);
    }

    static Stream<Recipe> extremes() {
        var methods = Optimizer.ALL.specs().stream()
                .flatMap(spec -> numbers(spec)
                        .flatMap(key -> ends(key).mapToObj(end -> spec.with(spec.standard(), key, key.valueOf(end)))))
                .map(method -> new Recipe(method, List.of()));
        var modifiers = Modifier.ALL.specs().stream()
                .flatMap(spec -> numbers(spec)
                        .flatMap(key -> ends(key).mapToObj(end -> spec.with(spec.standard(), key, key.valueOf(end)))))
                .map(modifier -> new Recipe(Optimizer.ALL.specs().get(0).standard(), List.of(modifier)));
        return Stream.concat(methods, modifiers);
    }

    private static DoubleStream ends(Key.Numeric key) {
        return DoubleStream.of(key.min(), key.max(), key.from(), key.to())
                .map(end -> key.whole() ? end : Math.max(-GREAT, Math.min(GREAT, end)));
    }

    @ParameterizedTest
    @MethodSource("specs")
    void a_slider_spans_a_part_of_the_range_that_a_hand_can_use(Spec<?> spec) {
        numbers(spec).forEach(key -> {
            assertTrue(key.min() <= key.from() && key.from() < key.to() && key.to() <= key.max(), key::toString);
            assertTrue(key.from() >= -1e6 && key.to() <= 1e6, key::toString);
            assertTrue(!key.log() || key.from() > 1e-15, key::toString);
            assertTrue(key.range().contains(key.value()), key::toString);
        });
    }

    /** No number that a key allows is undefined where f and its gradient are. */
    @ParameterizedTest
    @MethodSource("extremes")
    void a_run_at_either_end_of_a_range_ends_with_a_verdict_and_no_first_step_is_nan(Recipe recipe) {
        var run = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sessions.run(BOWL, recipe));
        assertTrue(Sessions.verdict(run).evidence().length() > 10);
        assertTrue(run.last() > 0, recipe::text);
        var first = run.at(1);
        assertTrue(!Double.isNaN(first.x1()) && !Double.isNaN(first.x2()), () -> recipe.text() + " goes to " + first);
        assertEquals(recipe, read(recipe));
    }

    private static Recipe read(Recipe recipe) {
        try {
            return Recipe.read(recipe.text());
        } catch (Mistake e) {
            throw new AssertionError(e);
        }
    }
}
