package ravine.run;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ravine.Vec;

/** The search for the best rate and decay of one recipe, as {@link Tuning#SEARCH} says; it gathers its trials. */
final class TuningSearch {

    /** Sections of an interval: each leaves (√5 − 1)/2 of it. */
    private static final int SECTIONS = 16;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final MathContext DIGITS = new MathContext(4);

    private final Problem problem;
    private final Vec start;
    private final TunedKey rate;
    private final List<Tuning.Trial> trials = new ArrayList<>();
    private final Consumer<Tuning.Trial> watcher;
    private Tuning.Trial best;

    TuningSearch(Problem problem, Vec start, Recipe recipe, TunedKey rate, Consumer<Tuning.Trial> watcher) {
        this.problem = problem;
        this.start = start;
        this.rate = rate;
        this.watcher = watcher;
        best = trial(Tuning.Stage.GIVEN, recipe);
    }

    /** How many trials the search takes. */
    static int length(Recipe recipe, TunedKey rate) {
        int sections = SECTIONS + 2;
        return 1
                + TunedKey.decay(recipe)
                        .map(decay -> decay.grid().size() * rate.grid().size() + 3 * sections)
                        .orElse(rate.grid().size() + sections);
    }

    Tuning tuning() {
        var given = best.recipe();
        var decay = TunedKey.decay(given);
        if (decay.isPresent()) {
            for (double beta : decay.get().grid()) {
                grid(decay.get().turned(given, beta));
            }
            sections(Tuning.Stage.RATE, rate);
            sections(Tuning.Stage.DECAY, decay.get());
        } else {
            grid(given);
        }
        sections(Tuning.Stage.RATE, rate);
        return new Tuning(best, trials);
    }

    private void grid(Recipe recipe) {
        for (double eta : rate.grid()) {
            attempt(Tuning.Stage.GRID, rate, recipe, eta);
        }
    }

    /** Golden section search between the grid's neighbours of the best value. */
    private void sections(Tuning.Stage stage, TunedKey tuned) {
        var recipe = best.recipe();
        double low = tuned.below(tuned.value(recipe));
        double high = tuned.above(tuned.value(recipe));
        double left = high - GOLDEN * (high - low);
        double right = low + GOLDEN * (high - low);
        double leftValue = attempt(stage, tuned, recipe, tuned.fromScale().applyAsDouble(left));
        double rightValue = attempt(stage, tuned, recipe, tuned.fromScale().applyAsDouble(right));
        for (int i = 0; i < SECTIONS; i++) {
            if (leftValue <= rightValue) {
                high = right;
                right = left;
                rightValue = leftValue;
                left = high - GOLDEN * (high - low);
                leftValue = attempt(stage, tuned, recipe, tuned.fromScale().applyAsDouble(left));
            } else {
                low = left;
                left = right;
                leftValue = rightValue;
                right = low + GOLDEN * (high - low);
                rightValue = attempt(stage, tuned, recipe, tuned.fromScale().applyAsDouble(right));
            }
        }
    }

    private double attempt(Tuning.Stage stage, TunedKey tuned, Recipe recipe, double value) {
        var trial = trial(
                stage, tuned.turned(recipe, new BigDecimal(value).round(DIGITS).doubleValue()));
        if (trial.value() < best.value()) {
            best = trial;
        }
        return trial.value();
    }

    private Tuning.Trial trial(Tuning.Stage stage, Recipe recipe) {
        var run = Run.of(problem, start, recipe);
        double end = run.value(run.last());
        var trial = new Tuning.Trial(stage, recipe, Double.isNaN(end) ? Double.POSITIVE_INFINITY : end);
        trials.add(trial);
        watcher.accept(trial);
        return trial;
    }
}
