package ravine.graph;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ravine.formula.FormulaNode;

/** Which convention is taken where an operation has no one derivative. */
final class Kinks {

    private Kinks() {}

    /**
     * The sentence on an operation at these operands, if one is to be said.
     *
     * @param meets whether the condition of a case distinction compares equal numbers
     */
    static Optional<String> of(FormulaNode.Operated operated, double[] operands, boolean meets) {
        double a = operands[0];
        double b = operands.length > 1 ? operands[1] : Double.NaN;
        double c = operands.length > 2 ? operands[2] : Double.NaN;
        return Optional.ofNullable(
                switch (operated.operation()) {
                    case ABS -> a == 0 ? "|a| has a kink at 0: the middle of both slopes, 0, is taken." : null;
                    case RELU -> a == 0 ? "relu has a kink at 0: the slope 0 is taken." : null;
                    case MAX, MIN ->
                        a == b
                                ? "%s has a kink where its operands are equal: half of each is taken."
                                        .formatted(operated.operation().label())
                                : null;
                    case CLAMP -> a == b || a == c ? "clamp has a kink at its ends: half of the slope is taken." : null;
                    case HYPOT -> a == 0 && b == 0 ? "hypot has a tip at 0: the slope 0 is taken." : null;
                    case SQRT -> a == 0 ? "√ is upright at 0: the slope ∞ is taken, and 0·∞ is 0." : null;
                    case CBRT -> a == 0 ? "∛ is upright at 0: the slope ∞ is taken, and 0·∞ is 0." : null;
                    case SIGN, HEAVISIDE -> a == 0 ? jump(operated) : null;
                    case FLOOR, CEIL -> a == Math.rint(a) ? jump(operated) : null;
                    case ROUND -> Math.abs(a - Math.rint(a)) == 0.5 ? jump(operated) : null;
                    case WHERE -> where(meets, b, c);
                    default -> null;
                });
    }

    private static String jump(FormulaNode.Operated operated) {
        return "%s jumps there: the slope beside, 0, is taken."
                .formatted(operated.operation().label());
    }

    private static @Nullable String where(boolean meets, double b, double c) {
        if (!meets) {
            return null;
        }
        return b == c
                ? "A case distinction has a kink at its border: half of both cases is taken."
                : "A case distinction jumps at its border: the slope of the case that holds is taken.";
    }
}
