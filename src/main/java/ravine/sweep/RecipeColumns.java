package ravine.sweep;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.DoubleFunction;
import ravine.run.Recipe;
import ravine.spec.Key;

/** What makes the recipe of each column of a map from a value of its second key: made when first asked for, as the first pass asks for few. Any thread may ask; those that ask at once make the same. */
final class RecipeColumns {

    private final DoubleFunction<Recipe> turner;
    private final MapAxis across;
    private final Key.Numeric second;
    private final AtomicReferenceArray<DoubleFunction<Recipe>> made;

    RecipeColumns(Recipe recipe, Key.Numeric first, MapAxis across, Key.Numeric second) {
        turner = recipe.turner(first);
        this.across = across;
        this.second = second;
        made = new AtomicReferenceArray<>(across.count());
    }

    Recipe recipe(int column, double value) {
        var of = made.get(column);
        if (of == null) {
            of = turner.apply(across.values().get(column)).turner(second);
            made.set(column, of);
        }
        return of.apply(value);
    }
}
