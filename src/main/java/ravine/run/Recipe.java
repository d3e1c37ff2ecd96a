package ravine.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.Vec;
import ravine.modifier.Modifier;
import ravine.optimizer.Optimizer;
import ravine.optimizer.Walk;
import ravine.spec.Key;
import ravine.spec.Spec;

/** One method and its modifiers, as in {@code adam:eta=0.1+cosine:horizon=200}. */
public record Recipe(Optimizer optimizer, List<Modifier> modifiers) {

    public Recipe {
        modifiers = List.copyOf(modifiers);
    }

    /** Reads {@link #text} back. */
    public static Recipe read(String text) throws Mistake {
        int end = end(text, 0);
        if (Modifier.ALL.names(text, 0, end)) {
            throw new Mistake(
                    "This is a modifier; a recipe begins with a method, such as gd+%s."
                            .formatted(text.substring(0, end).strip()),
                    text,
                    0,
                    end);
        }
        var optimizer = Optimizer.ALL.read(text, 0, end);
        var modifiers = new ArrayList<Modifier>();
        while (end < text.length()) {
            int start = end + 1;
            end = end(text, start);
            if (Optimizer.ALL.names(text, start, end)) {
                throw new Mistake(
                        "This is a method; a recipe has one, and after + stands a modifier, such as %s+cosine."
                                .formatted(text.substring(start, end).strip()),
                        text,
                        start,
                        end);
            }
            modifiers.add(Modifier.ALL.read(text, start, end));
        }
        return new Recipe(optimizer, modifiers);
    }

    /** Where the part that begins at {@code start} ends: before a plus sign that is not the sign of an exponent, as in 1e+3. */
    private static int end(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            boolean exponent = i >= start + 2
                    && Character.toLowerCase(text.charAt(i - 1)) == 'e'
                    && Character.isDigit(text.charAt(i - 2))
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i + 1));
            if (text.charAt(i) == '+' && !exponent) {
                return i;
            }
        }
        return text.length();
    }

    /** The recipe as people write it; keys with their defaults are left out. */
    public String text() {
        return Stream.concat(
                        Stream.of(spec().write(optimizer)),
                        modifiers.stream()
                                .map(modifier -> Modifier.ALL.of(modifier).write(modifier)))
                .collect(Collectors.joining("+"));
    }

    /** The spec of the method. */
    public Spec<Optimizer> spec() {
        return Optimizer.ALL.of(optimizer);
    }

    /** This recipe with one key of the method changed. */
    public Recipe with(Key key, Object value) {
        return new Recipe(spec().with(optimizer, key, value), modifiers);
    }

    /** What makes this recipe with each number for one key of the method. */
    public DoubleFunction<Recipe> turner(Key.Numeric key) {
        var turner = spec().turner(optimizer, key);
        return number -> new Recipe(turner.apply(key.valueOf(number)), modifiers);
    }

    /** This recipe with other modifiers. */
    public Recipe with(List<Modifier> others) {
        return new Recipe(optimizer, others);
    }

    /** A walk of the method within its modifiers, the first one innermost. */
    public Walk start(Vec at) {
        var walk = optimizer.start(at);
        for (var modifier : modifiers) {
            walk = modifier.around(walk, at);
        }
        return walk;
    }
}
