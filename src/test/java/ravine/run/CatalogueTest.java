package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.spec.Key;
import ravine.spec.Option;
import ravine.spec.Spec;

/** What the annotations of every method and modifier say. */
class CatalogueTest {

    static Stream<Spec<?>> specs() {
        return Stream.concat(Optimizer.ALL.specs().stream(), Modifier.ALL.specs().stream());
    }

    @Test
    void hasEveryMethodAndModifier() {
        assertEquals(
                List.of(("gd momentum nesterov qhm adagrad rmsprop adadelta adam amsgrad adamw nadam adamax radam"
                                + " adabelief yogi qhadam novograd lion rprop langevin linesearch cg newton bfgs lbfgs"
                                + " trustregion neldermead flow")
                        .split(" ")),
                Optimizer.ALL.specs().stream().map(Spec::id).toList());
        assertEquals(
                List.of(("step exponential inverse inverse-sqrt linear cosine restarts cyclic onecycle warmup plateau"
                                + " lookahead clip")
                        .split(" ")),
                Modifier.ALL.specs().stream().map(Spec::id).toList());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void namesEachKeyInItsFormula(Spec<?> spec) {
        var formula = spec.about().formula();
        for (var key : spec.keys()) {
            boolean named = formula.contains(key.name()) || words(key).allMatch(formula::contains);
            assertTrue(named, spec.id() + " has " + key.name() + ", but its formula is " + formula);
        }
    }

    /** What people read has letters or words, not the names that recipes are written with. */
    @ParameterizedTest
    @MethodSource("specs")
    void noKeyStandsInWordsByANameOfSeveralParts(Spec<?> spec) {
        assertFalse(spec.about().formula().contains("_"), spec.about().formula());
        for (var key : spec.keys()) {
            assertFalse(key instanceof Key.Numeric number && number.symbol().contains("_"), key.name());
        }
    }

    private static Stream<String> words(Key key) {
        return key instanceof Key.Numeric number
                ? Stream.of(number.symbol())
                : ((Key.Choices) key).options().stream().map(Option::name);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void hasDefaultsAndSlidersWithinTheRanges(Spec<?> spec) {
        for (var key : spec.keys()) {
            if (key instanceof Key.Numeric number) {
                assertTrue(number.range().contains(number.value()), spec.id() + " " + number);
                assertTrue(number.min() <= number.from() && number.to() <= number.max(), spec.id() + " " + number);
                assertTrue(number.from() < number.to(), spec.id() + " " + number);
                assertFalse(number.log() && number.from() <= 0, spec.id() + " " + number);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysForEachVariantWhatDiffersAndWhoDoesItSo(Spec<?> spec) {
        for (var key : spec.keys()) {
            if (key instanceof Key.Choices choices) {
                for (var option : choices.options()) {
                    assertTrue(
                            option.name().equals("false") || option.says().endsWith("."),
                            spec.id() + " " + option.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("specs")
    void saysOfEachNumberWhatItIs(Spec<?> spec) {
        for (var key : spec.keys()) {
            if (key instanceof Key.Numeric number) {
                assertTrue(number.says().endsWith("."), spec.id() + " " + number);
            }
        }
    }
}
