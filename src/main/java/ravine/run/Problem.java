package ravine.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ravine.data.Mean;
import ravine.data.Sampling;
import ravine.data.Table;
import ravine.formula.Formula;
import ravine.objective.Derivatives;
import ravine.objective.Objective;
import ravine.spec.Key;
import ravine.spec.Range;

/**
 * What a method is given to solve: all that a run depends on but its start and its recipe, so that two runs with equal problems,
 * starts and recipes are the same bits.
 *
 * @param objective the function that runs ask: a formula, or a mean of one over the rows of a table
 * @param sampling which rows a step looks at
 * @param stop what ends a run before its last step, if anything does
 * @param noise the standard deviation of each coordinate of a gradient
 * @param steps counted from 0 at the start
 * @param budget how many evaluations of f each run may use
 * @param seed makes all random numbers
 */
public record Problem(
        Objective objective,
        Derivatives derivatives,
        Sampling sampling,
        Optional<Stop> stop,
        double noise,
        int steps,
        int budget,
        long seed) {

    /** A budget that no run exceeds. */
    public static final int UNBOUNDED = Integer.MAX_VALUE;

    /** The most steps that a run may have. */
    public static final int MOST_STEPS = 1_000_000;

    public static final Range STEPS = new Range(0, MOST_STEPS, true);
    public static final Range BUDGET = new Range(0, UNBOUNDED, true);
    public static final Range NOISE = Range.NOT_NEGATIVE;
    public static final Key.Whole SEED = new Key.Whole("the seed");

    public Problem {
        if (!STEPS.contains(steps) || !NOISE.contains(noise) || !BUDGET.contains(budget)) {
            throw new IllegalArgumentException(
                    "no problem: %s steps, noise %s, budget %s".formatted(steps, noise, budget));
        }
        if (!(objective instanceof Formula || objective instanceof Mean)) {
            throw new IllegalArgumentException("no problem: nothing says what " + objective + " is");
        }
    }

    /** A problem of which nothing but the objective and the number of steps is said. */
    public static Problem of(Objective objective, int steps) {
        return new Problem(objective, Derivatives.CENTRAL, Sampling.ALL, Optional.empty(), 0, steps, UNBOUNDED, 1);
    }

    /** What the objective says. */
    public Formula formula() {
        return objective instanceof Mean mean ? mean.formula() : (Formula) objective;
    }

    /** The table that belongs to it, whether the formula asks for its rows or not. */
    public Optional<Table> data() {
        return objective instanceof Mean mean ? Optional.of(mean.table()) : Optional.empty();
    }

    /** The columns of its table, which are letters of the formula. */
    public List<String> columns() {
        return data().map(Table::columns).orElse(List.of());
    }

    /** The objective over the rows that are kept out of training, where there are some. */
    public Optional<Objective> validation() {
        return objective instanceof Mean mean ? mean.validation() : Optional.empty();
    }

    /** The rows of the table of these rows to train with; both count from 0. */
    int[] rows(int... training) {
        var numbers = data().orElseThrow().training();
        return Arrays.stream(training).map(row -> numbers[row]).toArray();
    }

    /** Whether the steps look at some of the rows only. */
    public boolean isSampled() {
        return sampling.kind() != Sampling.Kind.ALL && objective.rows() > 0;
    }

    /** The problem with another formula over the same table, which has its columns. */
    public Problem withFormula(Formula other) {
        return withObjective(
                data().<Objective>map(table -> new Mean(other, table)).orElse(other));
    }

    /** The problem over another table, which has the columns of the formula, or over none. */
    public Problem withData(Optional<Table> other) {
        return withObjective(
                other.<Objective>map(table -> new Mean(formula(), table)).orElse(formula()));
    }

    public Problem withObjective(Objective other) {
        return new Problem(other, derivatives, sampling, stop, noise, steps, budget, seed);
    }

    public Problem withDerivatives(Derivatives other) {
        return new Problem(objective, other, sampling, stop, noise, steps, budget, seed);
    }

    public Problem withSampling(Sampling other) {
        return new Problem(objective, derivatives, other, stop, noise, steps, budget, seed);
    }

    public Problem withStop(Optional<Stop> other) {
        return new Problem(objective, derivatives, sampling, other, noise, steps, budget, seed);
    }

    public Problem withNoise(double other) {
        return new Problem(objective, derivatives, sampling, stop, other, steps, budget, seed);
    }

    public Problem withSteps(int other) {
        return new Problem(objective, derivatives, sampling, stop, noise, other, budget, seed);
    }

    public Problem withBudget(int other) {
        return new Problem(objective, derivatives, sampling, stop, noise, steps, other, seed);
    }

    public Problem withSeed(long other) {
        return new Problem(objective, derivatives, sampling, stop, noise, steps, budget, other);
    }
}
