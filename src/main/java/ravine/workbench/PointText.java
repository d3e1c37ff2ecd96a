package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import ravine.Vec;
import ravine.objective.Derivatives;
import ravine.run.LocalCurvature;
import ravine.run.Run;
import ravine.spec.EnumWords;
import ravine.workbench.StepText.Quantity;

/**
 * The derivatives where a method stands, of f itself even if the steps had noise: the numeric gradient beside the exact one, and
 * how f curves there.
 *
 * @param heading after which step it stands there
 * @param quantities gradients, their difference, the eigenvalues of the Hessian, and what rate they bear
 */
public record PointText(String heading, List<Quantity> quantities) {

    /** Significant digits of an error where not all are wanted. */
    private static final int ERROR_DIGITS = 2;

    static final PointText NONE = new PointText("", List.of());

    public PointText {
        quantities = List.copyOf(quantities);
    }

    /** Where a run stands after the step, or after its last one if it ended before. */
    static PointText of(Run run, int number, boolean allDigits) {
        int shown = Math.min(number, run.last());
        var there = run.step(shown).at();
        var write = StepText.writing(allDigits, StepText.DIGITS);
        var objective = run.problem().objective();
        var chosen = run.problem().derivatives();
        var method = chosen.kind() == Derivatives.Kind.EXACT ? Derivatives.CENTRAL : chosen;
        var numeric = method.gradient(objective, there);
        // Where f is undefined, as log is at −5, its derivatives' formulas may still have values.
        boolean defined = Double.isFinite(objective.value(there.x1(), there.x2()));
        var exact = defined ? objective.gradient(there) : new Vec(Double.NaN, Double.NaN);
        var rows = new ArrayList<Quantity>();
        rows.add(pair(WindowWords.of("point.gradient", EnumWords.of(method.kind())), numeric, write));
        rows.add(pair(WindowWords.of("point.gradient", EnumWords.of(Derivatives.Kind.EXACT)), exact, write));
        rows.add(pair(WindowWords.of("point.error"), numeric.minus(exact), StepText.writing(allDigits, ERROR_DIGITS)));
        if (defined) {
            rows.addAll(curvature(run, there, write));
        }
        return new PointText(WindowWords.of("point.heading", "" + shown), rows);
    }

    private static List<Quantity> curvature(Run run, Vec there, DoubleFunction<String> write) {
        var curvature = LocalCurvature.at(run.problem().objective(), there);
        var rows = new ArrayList<Quantity>();
        rows.add(pair(WindowWords.of("point.eigenvalues"), new Vec(curvature.smallest(), curvature.largest()), write));
        single("point.condition", curvature.condition(), write).ifPresent(rows::add);
        single("point.limit", curvature.rateLimit(run.recipe().optimizer()), write)
                .ifPresent(rows::add);
        return rows;
    }

    private static Optional<Quantity> single(String word, double value, DoubleFunction<String> write) {
        return Double.isFinite(value)
                ? Optional.of(new Quantity(WindowWords.of(word), List.of(write.apply(value))))
                : Optional.empty();
    }

    private static Quantity pair(String name, Vec value, DoubleFunction<String> write) {
        return new Quantity(name, List.of(write.apply(value.x1()), write.apply(value.x2())));
    }
}
