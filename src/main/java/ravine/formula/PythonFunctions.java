package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The functions that NumPy has not or that end with an error where Ravine's have no finite value, in Python. */
public enum PythonFunctions {
    ERF("""
            def error_function(a):
                return np.float64(math.erf(a))
            """),
    GAMMA("""
            def gamma_function(a):
                if a > 171.62:
                    return np.float64(math.inf)
                if a <= 0 and a % 1 == 0:
                    return np.float64(math.nan)
                return np.float64(math.gamma(a))
            """),
    LOG_GAMMA("""
            def log_gamma(a):
                if a <= 0 and a % 1 == 0:
                    return np.float64(math.inf)
                return np.float64(math.lgamma(a))
            """),
    /** By its series where the quotients of sines would lose digits. */
    SINC_SLOPE("""
            def sinc_slope(a):
                if np.abs(a) > 0.5:
                    return (np.cos(a) - np.sin(a) / a) / a
                bracket = 1
                k = 9
                while k > 0:
                    bracket = 1 - a * a / (2 * k * (2 * k + 3)) * bracket
                    k = k - 1
                return -a / 3 * bracket
            """),
    /** Left of zero by reflection, up to 10 by recurrence, from there by the asymptotic series. */
    DIGAMMA("""
            def digamma(a):
                if a <= 0:
                    return digamma(1 - a) - math.pi / np.tan(math.pi * (a - np.round(a)))
                shift = 0
                while a < 10:
                    shift = shift + 1 / a
                    a = a + 1
                s = 1 / (a * a)
                series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - s * 691 / 32760)))))
                return np.log(a) - 1 / (2 * a) - series - shift
            """),
    CHOOSE("""
            def choose(a, right, left):
                if a > 0:
                    return right
                if a < 0:
                    return left
                if a == 0:
                    return (right + left) / 2
                return np.float64(math.nan)
            """),
    /** A product in which 0 times what is infinite or undefined is 0. */
    CHAIN("""
            def chain(outer, inner):
                product = outer * inner
                if product == product:
                    return product
                if outer == 0:
                    return np.float64(0)
                if inner == 0 and np.abs(outer) == math.inf:
                    return np.float64(0)
                return np.float64(math.nan)
            """);

    private final String definition;

    PythonFunctions(String definition) {
        this.definition = definition;
    }

    /** The definitions of those that a program calls, each with an empty line after it. */
    public static List<String> calledIn(List<String> program) {
        var lines = new ArrayList<String>();
        Stream.of(values())
                .filter(function -> program.stream().anyMatch(function::isCalledIn))
                .forEach(function -> {
                    function.definition.lines().forEach(lines::add);
                    lines.add("");
                });
        return lines;
    }

    /** Whether a line calls it, for a number or for each of an array. */
    private boolean isCalledIn(String line) {
        var name = definition.substring("def ".length(), definition.indexOf('('));
        return line.contains(name + "(") || line.contains("np.vectorize(" + name + ")");
    }
}
