package ravine.export;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** The functions of Python and NumPy that programs call, by their names. */
final class PythonMath {

    static final Map<String, DoubleUnaryOperator> ONE = Map.ofEntries(
            Map.entry("np.sqrt", Math::sqrt),
            Map.entry("np.cbrt", Math::cbrt),
            Map.entry("np.abs", Math::abs),
            Map.entry("np.sign", Math::signum),
            Map.entry("np.round", Math::rint),
            Map.entry("np.spacing", Math::ulp),
            Map.entry("np.exp", Math::exp),
            Map.entry("np.expm1", Math::expm1),
            Map.entry("np.log", Math::log),
            Map.entry("np.log2", a -> Math.log(a) / Math.log(2)),
            Map.entry("np.log10", Math::log10),
            Map.entry("np.log1p", Math::log1p),
            Map.entry("np.sin", Math::sin),
            Map.entry("np.cos", Math::cos),
            Map.entry("np.tan", Math::tan),
            Map.entry("np.tanh", Math::tanh),
            Map.entry("np.cosh", Math::cosh),
            Map.entry("np.arctan", Math::atan),
            Map.entry("np.sinc", a -> a == 0 ? 1 : Math.sin(Math.PI * a) / (Math.PI * a)),
            Map.entry("np.float64", a -> a),
            Map.entry("math.gamma", Gamma::value),
            Map.entry("math.lgamma", LogGamma::value),
            Map.entry("math.erf", Erf::value),
            Map.entry("math.sqrt", Math::sqrt),
            Map.entry("math.exp", Math::exp),
            Map.entry("math.cos", Math::cos));

    static final Map<String, DoubleBinaryOperator> TWO = Map.of(
            "np.maximum", Math::max,
            "max", Math::max,
            "np.minimum", Math::min,
            "min", Math::min,
            "np.hypot", Math::hypot,
            "np.arctan2", Math::atan2,
            "np.fmod", (a, b) -> a % b,
            "np.mod", (a, b) -> a - b * Math.floor(a / b),
            "np.heaviside", (a, b) -> a > 0 ? 1 : a < 0 ? 0 : b,
            "np.logaddexp", (a, b) -> Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b))));

    private PythonMath() {}
}
