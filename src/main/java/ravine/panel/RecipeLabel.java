package ravine.panel;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.run.Recipe;
import ravine.session.Track;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;
import ravine.spec.Spec;

/** The settings of a recipe as a legend says them, by symbol: a method's first key and all that do not have their defaults. */
public final class RecipeLabel {

    private static final String GAP = "  ";

    private RecipeLabel() {}

    /** Such as "η 0.6  β 0.5  velocity + cosine  horizon 200"; empty for a method without keys. */
    public static String of(Recipe recipe) {
        var method = Optimizer.ALL.of(recipe.optimizer());
        return Stream.concat(
                        Stream.of(words(method, recipe.optimizer(), true)),
                        recipe.modifiers().stream().map(RecipeLabel::modifier))
                .collect(Collectors.joining(" + "))
                .strip();
    }

    /** What stands beside the name of a track: the settings of its recipe, but none where the name is just these. */
    public static String beside(Track track) {
        var settings = of(track.recipe());
        return settings.equals(track.title()) ? "" : settings;
    }

    private static String modifier(Modifier modifier) {
        var spec = Modifier.ALL.of(modifier);
        var words = words(spec, modifier, false);
        return words.isEmpty() ? spec.id() : spec.id() + GAP + words;
    }

    private static String words(Spec<?> spec, Object instance, boolean withFirst) {
        Map<String, Object> given = spec.given(instance);
        var values = spec.values(instance);
        var words = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            var key = spec.keys().get(i);
            if ((withFirst && i == 0) || given.containsKey(key.name())) {
                words.add(word(key, values.get(i)));
            }
        }
        return String.join(GAP, words);
    }

    private static String word(Key key, Object value) {
        if (key instanceof Key.Numeric number) {
            return number.symbol() + " " + (number.whole() ? number.write(value) : DisplayNumber.whole((Double) value));
        }
        if (value instanceof Boolean on) {
            return on ? key.name() : "no " + key.name();
        }
        return key.write(value);
    }
}
