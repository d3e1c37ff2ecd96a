package ravine.run;

import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.objective.Objective;
import ravine.spec.Range;

/**
 * What a method is given to solve: all that a run depends on but its start and its recipe, so that two runs with equal problems,
 * starts and recipes are the same bits.
 *
 * @param noise the standard deviation of each coordinate of a gradient
 * @param steps counted from 0 at the start
 * @param budget how many evaluations of f each run may use
 * @param seed makes all random numbers
 */
public record Problem(Formula formula, Derivatives derivatives, double noise, int steps, int budget, long seed) {

    /** A budget that no run exceeds. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The most steps that a run may have. */
    public static final int MOST_STEPS = 1_000_000;

    public static final Range STEPS = new Range(0, MOST_STEPS, true);
    public static final Range BUDGET = new Range(0, UNBOUNDED, true);
    public static final Range NOISE = Range.NOT_NEGATIVE;

    public Problem {
        if (!STEPS.contains(steps) || !NOISE.contains(noise) || !BUDGET.contains(budget)) {
            throw new IllegalArgumentException(
                    "no problem: %s steps, noise %s, budget %s".formatted(steps, noise, budget));
        }
    }

    /** A problem of which nothing but the formula and the number of steps is said. */
    public static Problem of(Formula formula, int steps) {
        return new Problem(formula, Derivatives.CENTRAL, 0, steps, UNBOUNDED, 1);
    }

    /** The function that runs ask. */
    public Objective objective() {
        return formula;
    }

    public Problem withFormula(Formula other) {
        return new Problem(other, derivatives, noise, steps, budget, seed);
    }

    public Problem withDerivatives(Derivatives other) {
        return new Problem(formula, other, noise, steps, budget, seed);
    }

    public Problem withNoise(double other) {
        return new Problem(formula, derivatives, other, steps, budget, seed);
    }

    public Problem withSteps(int other) {
        return new Problem(formula, derivatives, noise, other, budget, seed);
    }

    public Problem withBudget(int other) {
        return new Problem(formula, derivatives, noise, steps, other, seed);
    }

    public Problem withSeed(long other) {
        return new Problem(formula, derivatives, noise, steps, budget, other);
    }
}
