package ravine.run;

import java.util.List;
import java.util.stream.Stream;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;

/** Every recipe that tests of all methods try. */
final class Recipes {

    private Recipes() {}

    /** Each method with the defaults of its keys, and once for each other option of a choice. */
    static Stream<Recipe> methods() {
        return Optimizer.ALL.specs().stream()
                .flatMap(spec -> Stream.concat(
                        Stream.of(spec.standard()), spec.keys().stream().flatMap(key -> Variants.of(spec, key))))
                .distinct()
                .map(method -> new Recipe(method, List.of()));
    }

    /** Each of these with each modifier, and without. */
    static Stream<Recipe> all() {
        var modifiers = Modifier.ALL.specs().stream()
                .map(spec -> List.<Modifier>of(spec.standard()))
                .toList();
        return methods()
                .flatMap(recipe -> Stream.concat(
                        Stream.of(recipe),
                        modifiers.stream().map(modifier -> new Recipe(recipe.optimizer(), modifier))));
    }
}
