package ravine.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.formula.Derivatives;
import ravine.session.Recipe;
import ravine.session.Session;
import ravine.spec.InPython;
import ravine.spec.Key;

/** A program in Python with NumPy that takes the steps of a session's runs and prints them. */
public final class Snippet {

    private static final Map<Derivatives.Kind, List<String>> GRADIENTS = Map.of(
            Derivatives.Kind.FORWARD,
            List.of(
                    "    right = x + h",
                    "    here = f(x[0], x[1])",
                    "    return np.array([f(right[0], x[1]) - here, f(x[0], right[1]) - here]) / (right - x)"),
            Derivatives.Kind.FIVE_POINT,
            List.of(
                    "    return (8 * across(x + h, x - h, x) - across(x + 2 * h, x - 2 * h, x)) / (12 * h)",
                    "",
                    "def across(a, b, x):",
                    "    return np.array([f(a[0], x[1]) - f(b[0], x[1]), f(x[0], a[1]) - f(x[0], b[1])])"));

    private static final List<String> CENTRAL = List.of(
            "    left = x - h",
            "    right = x + h",
            "    rise = np.array([f(right[0], x[1]) - f(left[0], x[1]), f(x[0], right[1]) - f(x[0], left[1])])",
            "    return rise / (right - left)");

    private Snippet() {}

    /** The program for all tracks; a mistake names the first setting that it cannot have. */
    public static String numpy(Session session) throws Mistake {
        if (session.noise() > 0) {
            throw mistake("A snippet has no noise: its random numbers would be others.", "noise");
        }
        var lines = new StringBuilder("import math\n\nimport numpy as np\n\n");
        // Parameter letters are the function's own, so that a method may have a quantity of that name.
        var parameters = session.formula().values().entrySet().stream()
                .map(entry -> ", %s=%s".formatted(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining());
        lines.append("def f(x1, x2%s):\n    return %s\n\n"
                .formatted(parameters, session.formula().python()));
        gradient(session.derivatives()).forEach(line -> lines.append(line).append('\n'));
        for (int i = 0; i < session.tracks().size(); i++) {
            lines.append('\n');
            track(session, i).forEach(line -> lines.append(line).append('\n'));
        }
        return lines.toString();
    }

    private static List<String> gradient(Derivatives derivatives) {
        double root =
                switch (derivatives.kind()) {
                    case FORWARD -> Math.sqrt(Math.ulp(1.0));
                    case FIVE_POINT -> Math.pow(Math.ulp(1.0), 0.2);
                    default -> Math.cbrt(Math.ulp(1.0));
                };
        var exact = derivatives.kind() == Derivatives.Kind.EXACT
                ? List.of("    # The run's gradient was exact; this one is a central difference.")
                : List.<String>of();
        var h = derivatives.h().isPresent() && exact.isEmpty()
                ? "    h = %s".formatted(derivatives.h().getAsDouble())
                : "    h = %s * np.maximum(1, np.abs(x))".formatted(root);
        return Stream.of(
                        List.of("def gradient(x):"),
                        exact,
                        List.of(h),
                        GRADIENTS.getOrDefault(derivatives.kind(), CENTRAL),
                        List.of(""))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> track(Session session, int index) throws Mistake {
        var recipe = session.tracks().get(index).recipe();
        var step = step(recipe);
        var spec = recipe.spec();
        var keys = spec.keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(key -> "%s = %s".formatted(key.name(), spec.value(recipe.optimizer(), key)))
                .toList();
        var start = session.start();
        return Stream.of(
                        List.of("# %d: %s".formatted(index + 1, recipe.text())),
                        keys,
                        List.of("x = np.array([%s, %s])".formatted(start.x1(), start.x2())),
                        List.of(step.start()),
                        List.of("for t in range(1, %d):".formatted(session.steps() + 1), "    g = gradient(x)"),
                        Arrays.stream(step.step()).map(line -> "    " + line).toList(),
                        List.of("    print(%d, t, x[0], x[1], f(x[0], x[1]))".formatted(index + 1)))
                .flatMap(List::stream)
                .toList();
    }

    private static InPython step(Recipe recipe) throws Mistake {
        if (!recipe.modifiers().isEmpty()) {
            throw mistake("A snippet has no modifiers: leave them out of the recipe.", recipe.text());
        }
        var spec = recipe.spec();
        var written = spec.keys().stream()
                .map(key -> key.name() + "=" + key.write(spec.value(recipe.optimizer(), key)))
                .collect(Collectors.toSet());
        for (var step : spec.inPython()) {
            if (written.containsAll(List.of(step.when()))) {
                return step;
            }
        }
        throw mistake(
                spec.inPython().isEmpty()
                        ? "There is no snippet of %s yet."
                                .formatted(spec.about().name())
                        : "There is no snippet of %s with these choices yet."
                                .formatted(spec.about().name()),
                recipe.text());
    }

    private static Mistake mistake(String sentence, String text) {
        return new Mistake(sentence, text, 0, text.length());
    }
}
