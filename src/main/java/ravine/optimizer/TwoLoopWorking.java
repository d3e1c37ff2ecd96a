package ravine.optimizer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ravine.Vec;

/** The lines of the two loops of L-BFGS: over the pairs of steps and changes from the newest back, and forth again. Mutable, for the weights of the first are those of the second. */
final class TwoLoopWorking {

    private final Working working;
    private final List<Double> weights = new ArrayList<>();
    private Vec q = Vec.ZERO;

    TwoLoopWorking(Working working) {
        this.working = working;
    }

    void begin(Vec g) {
        q = g;
        working.line("q = g", g);
    }

    /** A pair by its number, 1 the newest, and q after it. */
    void back(CurvaturePair pair, int number, Vec after) {
        if (working.isRead()) {
            double weight = pair.step().dot(q) / pair.product();
            working.asked("s", ", the step of pair " + number + ", counted back", pair.step());
            working.asked("y", ", the change of g of pair " + number, pair.change());
            working.line("w = (s₁·q₁ + s₂·q₂)/(s₁·y₁ + s₂·y₂)", weight);
            working.line("q ← q − w·y", after);
            weights.add(weight);
            q = after;
        }
    }

    /** What the newest pair says of the scale; null if there is none. */
    void turn(@Nullable CurvaturePair newest, Vec after) {
        if (newest != null) {
            working.know("s", newest.step());
            working.know("y", newest.change());
        }
        working.line(newest == null ? "p = q" : "p = q·(s₁·y₁ + s₂·y₂)/(y₁² + y₂²)", after);
    }

    /** A pair by its number, and p after it. */
    void forth(CurvaturePair pair, int number, Vec after) {
        if (working.isRead()) {
            working.know("s", pair.step());
            working.know("y", pair.change());
            working.asked("w", ", that of pair " + number, weights.get(number - 1));
            working.line("p ← p + (w − (y₁·p₁ + y₂·p₂)/(s₁·y₁ + s₂·y₂))·s", after);
        }
    }
}
