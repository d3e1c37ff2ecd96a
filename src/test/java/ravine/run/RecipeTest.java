package ravine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.spec.Key;
import ravine.spec.Spec;

final class RecipeTest {

    private static Stream<Spec<Optimizer>> methods() {
        return Optimizer.ALL.specs().stream();
    }

    private static Stream<Spec<Modifier>> modifiers() {
        return Modifier.ALL.specs().stream();
    }

    /** Values of a key other than its default. */
    private static List<Object> others(Key key, Object standard) {
        var all = key instanceof Key.Numeric number
                ? List.of(number.valueOf(number.min()), number.valueOf(number.max()))
                : ((Key.Choices) key)
                        .options().stream().map(option -> option.value()).toList();
        return all.stream().filter(value -> !value.equals(standard)).toList();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_reads_back_what_it_writes(Spec<Optimizer> spec) throws Mistake {
        var standard = new Recipe(spec.standard(), List.of());
        assertEquals(spec.id(), standard.text());
        assertEquals(standard, Recipe.read(spec.id()));
        for (var key : spec.keys()) {
            for (var value : others(key, spec.value(spec.standard(), key))) {
                var recipe = standard.with(key, value);
                assertEquals(value, spec.value(recipe.optimizer(), key));
                assertEquals(recipe, Recipe.read(recipe.text()), recipe.text());
                assertEquals(spec.id() + ":" + key.name() + "=" + key.write(value), recipe.text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("modifiers")
    void a_modifier_reads_back_what_it_writes(Spec<Modifier> spec) throws Mistake {
        for (var key : spec.keys()) {
            for (var value : others(key, spec.value(spec.standard(), key))) {
                var modifier = spec.with(spec.standard(), key, value);
                var recipe = new Recipe(Recipe.read("gd").optimizer(), List.of(modifier, spec.standard()));
                assertEquals(recipe, Recipe.read(recipe.text()), recipe.text());
            }
        }
    }

    @Test
    void a_key_whose_default_is_another_key_follows_that_one() throws Mistake {
        var spec = Recipe.read("momentum").spec();
        var beta = spec.keys().get(1);
        var recipe = Recipe.read("momentum:beta_steps=10").with(beta, 0.5);
        assertEquals("momentum:beta=0.5,beta_steps=10", recipe.text());
        assertEquals(recipe, Recipe.read("momentum:beta=0.5,beta_from=0.5,beta_steps=10"));
        assertEquals(
                "momentum:beta=0.5,beta_from=0.1",
                Recipe.read("momentum:beta_from=0.1").with(beta, 0.5).text());
    }

    @ParameterizedTest
    @CsvSource({"gd:eta=1e+2+step, gd:eta=100+step", "gd:eta=1E-3, gd:eta=0.001", "gd:eta=.5, gd:eta=0.5"})
    void the_plus_of_an_exponent_parts_no_recipe(String typed, String plain) throws Mistake {
        assertEquals(Recipe.read(plain), Recipe.read(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "adam: eta = 0.2, beta1 = 0.8 | adam:eta=0.2,beta1=0.8",
                "adam:η=0.2,β1=0.8 | adam:eta=0.2,beta1=0.8",
                "adam:η=0.2,β₁=0.8,ϵ=5 | adam:eta=0.2,beta1=0.8,epsilon=5",
                "adamw:β_2=0.5,λ=20 | adamw:beta2=0.5,decay=20",
                "adam + cosine : horizon = 20 + clip | adam+cosine:horizon=20+clip",
                "momentum:form = ema | momentum:form=ema"
            })
    void blanks_and_the_letters_of_the_formula_are_read(String typed, String plain) throws Mistake {
        assertEquals(plain, Recipe.read(typed).text());
    }

    @ParameterizedTest
    @CsvSource({"'', 0, 0", "sgd, 0, 3", "gd+, 3, 3", "gd+gd, 3, 5", "gd:eta, 3, 6", "gd:eta=2+step:every=0.5, 20, 23"})
    void a_mistake_has_its_place_in_the_whole_recipe(String recipe, int start, int end) {
        var mistake = assertThrows(Mistake.class, () -> Recipe.read(recipe));
        assertEquals(recipe, mistake.text());
        assertEquals(List.of(start, end), List.of(mistake.start(), mistake.end()));
    }
}
