package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.formula.Formula;
import ravine.objective.Derivatives;

/** The gradient of a problem as functions of NumPy: exact, or the difference that its runs had, with the same h. */
final class NumpyGradient {

    private static final List<String> EXACT = List.of("def gradient(x):", "    return exact_gradient(x[0], x[1])", "");

    private static final List<String> FORWARD = List.of(
            "    right = x + h",
            "    here = f(x[0], x[1])",
            "    return np.array([f(right[0], x[1]) - here, f(x[0], right[1]) - here]) / (right - x)");

    private static final List<String> FIVE_POINT = List.of(
            "    return (8 * across(x + h, x - h, x) - across(x + 2 * h, x - 2 * h, x)) / (12 * h)",
            "",
            "def across(a, b, x):",
            "    return np.array([f(a[0], x[1]) - f(b[0], x[1]), f(x[0], a[1]) - f(x[0], b[1])])");

    private static final List<String> CENTRAL = List.of(
            "    left = x - h",
            "    right = x + h",
            "    rise = np.array([f(right[0], x[1]) - f(left[0], x[1]), f(x[0], right[1]) - f(x[0], left[1])])",
            "    return rise / (right - left)");

    private static final String SHORTENED = """
            # f varies so fast that the last digit of a sine or power may lead an unstable run elsewhere.
            def gradient(x):
                h = %1$s * np.maximum(1, np.abs(x))
                exact = exact_gradient(x[0], x[1])
                usual = difference(x, h)
                return np.array([finer(x, 0, h[0], usual[0], exact[0], 4), finer(x, 1, h[1], usual[1], exact[1], 4)])

            # A coordinate's difference with a shorter h, where f varies so fast that the usual one loses what can be resolved.
            def finer(x, i, h, found, exact, tries):
                error = np.abs(found - exact)
                beside = f(x[0] + h, x[1])
                if i == 1:
                    beside = f(x[0], x[1] + h)
                rounding = %2$s * np.maximum(np.abs(f(x[0], x[1])), np.abs(beside))
                if tries > 0 and error > 0.001 * np.abs(exact) and error > 8 * rounding / h:
                    balanced = (rounding * h ** %3$s / (%3$s * error)) ** (1 / (%3$s + 1))
                    shorter = np.maximum(np.minimum(balanced, h / 8), 64 * np.spacing(np.abs(x[i])))
                    shorter = x[i] + shorter - x[i]
                    better = difference(x, np.array([shorter, shorter]))[i]
                    if np.abs(better - exact) < error / 8:
                        return finer(x, i, shorter, better, exact, tries - 1)
                return found

            def difference(x, h):
            """;

    private NumpyGradient() {}

    /**
     * The functions, each with an empty line after it.
     *
     * @param shortened whether h is shorter than the usual at some place
     */
    static List<String> of(Formula formula, Derivatives derivatives, boolean shortened) {
        var lines = new ArrayList<String>();
        boolean exact = derivatives.kind() == Derivatives.Kind.EXACT;
        if (exact || shortened) {
            lines.add(PythonProgram.head("exact_gradient", formula));
            formula.pythonGradient().forEach(line -> lines.add("    " + line));
            lines.add("");
        }
        if (exact) {
            lines.addAll(EXACT);
            return lines;
        }
        if (shortened) {
            SHORTENED
                    .formatted(derivatives.root(), Math.ulp(1.0), derivatives.order())
                    .lines()
                    .forEach(lines::add);
        } else {
            lines.add("def gradient(x):");
            lines.add(
                    derivatives.h().isPresent()
                            ? "    h = " + derivatives.h().getAsDouble()
                            : "    h = %s * np.maximum(1, np.abs(x))".formatted(derivatives.root()));
        }
        lines.addAll(
                switch (derivatives.kind()) {
                    case FORWARD -> FORWARD;
                    case FIVE_POINT -> FIVE_POINT;
                    default -> CENTRAL;
                });
        lines.add("");
        return lines;
    }
}
