package ravine.run;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import ravine.Vec;

/** The rate, and the decay if the method has one, with which f is lowest after the problem's steps, and how they were sought. */
public record Tuning(Trial best, List<Trial> trials) {

    /** The search in words, for the header of a list of trials. */
    public static final String SEARCH =
            "First the recipe as given; then a grid: each decay of 0, 0.5, 0.8, 0.9, 0.95 and 0.99 (if the method has one) with "
                    + "eight rates in every factor of ten of the slider's range; then golden sections between the neighbours of "
                    + "the best: of the logarithm of the rate, of the logarithm of one minus the decay, and of the rate again. "
                    + "Values are rounded to four digits before they are tried.";

    public Tuning {
        trials = List.copyOf(trials);
    }

    /** Whether any trial ended where f is finite. */
    public boolean isFinite() {
        return best.value < Double.POSITIVE_INFINITY;
    }

    /** One recipe that was tried, in which part of the search, and f after its steps: ∞ where that is not finite. */
    public record Trial(Stage stage, Recipe recipe, double value) {}

    /** The best of these trials in each part of the search, in the parts' order. */
    public static List<Trial> milestones(List<Trial> trials) {
        var best = new EnumMap<Stage, Trial>(Stage.class);
        trials.forEach(trial -> best.merge(trial.stage, trial, (one, other) -> other.value < one.value ? other : one));
        return List.copyOf(best.values());
    }

    /** The parts of the search, in their order. */
    public enum Stage {
        GIVEN,
        GRID,
        RATE,
        DECAY
    }

    /** The tuning of a recipe's method with its other keys and its modifiers kept; empty for a method without a rate. */
    public static Optional<Tuning> of(Problem problem, Vec start, Recipe recipe) {
        return of(problem, start, recipe, trial -> {});
    }

    /** The same, with a watcher of each trial that may end the search by an exception. */
    public static Optional<Tuning> of(Problem problem, Vec start, Recipe recipe, Consumer<Trial> watcher) {
        return TunedKey.rate(recipe).map(rate -> new TuningSearch(problem, start, recipe, rate, watcher).tuning());
    }

    /** How many trials the tuning of a recipe takes; 0 for a method without a rate. */
    public static int length(Recipe recipe) {
        return TunedKey.rate(recipe)
                .map(rate -> TuningSearch.length(recipe, rate))
                .orElse(0);
    }
}
