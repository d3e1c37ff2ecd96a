package ravine.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ravine.objective.Derivatives;
import ravine.session.Session;

/** The steps of a recipe written out with NumPy, and the difference that is their gradient. */
final class NumpySteps {

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

    private NumpySteps() {}

    static List<String> heading(Derivatives derivatives) {
        double root =
                switch (derivatives.kind()) {
                    case FORWARD -> Math.sqrt(Math.ulp(1.0));
                    case FIVE_POINT -> Math.pow(Math.ulp(1.0), 0.2);
                    default -> Math.cbrt(Math.ulp(1.0));
                };
        var exact = derivatives.kind() == Derivatives.Kind.EXACT
                ? List.of(
                        "    # The run's gradient was exact; this one is a central difference, off by a billionth or so,",
                        "    # and by more where x is large: a run that shoots far out ends elsewhere.")
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

    static List<String> of(Session session, PythonRecipe recipe, int track, int last) {
        var scale = recipe.scale("t - 1");
        var lines = new ArrayList<>(recipe.schedules());
        lines.addAll(recipe.gradients());
        lines.addAll(recipe.keys());
        lines.add("x = np.array([%s, %s])"
                .formatted(session.start().x1(), session.start().x2()));
        lines.addAll(recipe.start());
        var step = new ArrayList<String>();
        if (!scale.isEmpty()) {
            step.add("scale = " + scale);
            recipe.rate().ifPresent(rate -> {
                lines.add("highest = " + rate);
                step.add(rate + " = highest * scale");
            });
        } else if (recipe.step().stream().anyMatch(line -> line.contains("scale"))) {
            lines.add("scale = 1");
        }
        step.addAll(recipe.step());
        lines.add("for t in range(1, %s):".formatted(last + 1));
        step.forEach(line -> lines.add("    " + line));
        lines.add("    print(%s, t, x[0], x[1], f(x[0], x[1]))".formatted(track));
        return lines;
    }
}
