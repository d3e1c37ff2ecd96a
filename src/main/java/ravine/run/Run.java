package ravine.run;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import ravine.Vec;
import ravine.objective.Objective;

/**
 * The path of one recipe through a problem, as columns with one entry for each step, the start being step 0. The same
 * problem, start and recipe give the same bits. It ends at the first position, f or gradient that is not finite, which it still
 * holds, and before the first step that goes beyond the problem's budget of evaluations.
 */
public final class Run {

    private final Problem problem;
    private final Vec start;
    private final Recipe recipe;
    private final double[] x1;
    private final double[] x2;
    private final StepValues values;
    private final StepCounts counts;
    private final StepBatches batches;
    private final ValidationLoss validation;
    private int last = -1;
    private boolean noisy;
    private boolean stopped;
    private final FoundOnce<GeometricGrowth> growth = new FoundOnce<>();
    private final FoundOnce<RunSpread> spread = new FoundOnce<>();

    private Run(Problem problem, Vec start, Recipe recipe, RunColumns room) {
        this.problem = problem;
        this.start = start;
        this.recipe = recipe;
        x1 = room.x1;
        x2 = room.x2;
        values = new StepValues(problem, room);
        counts = new StepCounts(problem);
        batches = new StepBatches(problem);
        validation = new ValidationLoss(problem);
    }

    /** The first steps of a run, which may be going on. */
    private Run(Run longer, int last) {
        problem = longer.problem;
        start = longer.start;
        recipe = longer.recipe;
        x1 = longer.x1;
        x2 = longer.x2;
        values = longer.values;
        counts = longer.counts;
        batches = longer.batches;
        validation = new ValidationLoss(problem);
        noisy = longer.noisy;
        this.last = last;
    }

    public static Run of(Problem problem, Vec start, Recipe recipe) {
        return of(problem, start, recipe, () -> {});
    }

    /** The same with a question to the caller every so many steps, who may end it by an exception. */
    public static Run of(Problem problem, Vec start, Recipe recipe, Runnable question) {
        return of(problem, start, recipe, question, new RunColumns(problem.steps()));
    }

    /** The same in room for as many steps, which is the run's until another has it. */
    public static Run of(Problem problem, Vec start, Recipe recipe, Runnable question, RunColumns room) {
        return watched(problem, start, recipe, soFar -> question.run(), room);
    }

    /** The same with news to the caller of how far it is, who may keep its {@link #first} steps or end it by an exception. */
    public static Run watched(Problem problem, Vec start, Recipe recipe, Consumer<Run> news, RunColumns room) {
        var run = new Run(problem, start, recipe, room);
        var stepper = new Stepper(problem, start, recipe);
        int between = RunCost.of(problem).stepsAtOnce();
        run.keep(stepper);
        while (stepper.step()) {
            run.noisy = stepper.isNoisy();
            news.accept(run);
            run.keep(stepper);
            stepper.go(between - 1, run::keep);
        }
        run.noisy = stepper.isNoisy();
        run.stopped = stepper.isStopped();
        return run;
    }

    /** Its first steps up to this one, which stay as they are when it goes on. */
    public Run first(int number) {
        return new Run(this, Math.min(number, last));
    }

    /** Whether this is the run of these, so that they need not run again. */
    public boolean isOf(Problem otherProblem, Vec otherStart, Recipe otherRecipe) {
        return problem.equals(otherProblem) && start.equals(otherStart) && recipe.equals(otherRecipe);
    }

    private void keep(Stepper stepper) {
        int number = stepper.number();
        last = number;
        x1[number] = stepper.x1();
        x2[number] = stepper.x2();
        values.keep(number, stepper);
        counts.keep(number, stepper);
    }

    public Problem problem() {
        return problem;
    }

    public Vec start() {
        return start;
    }

    public Recipe recipe() {
        return recipe;
    }

    /** The number of the last step. */
    public int last() {
        return last;
    }

    /** Where the run stands after this many steps, from 0 to {@link #last}. */
    public Step step(int number) {
        if (number > last) {
            throw new IndexOutOfBoundsException("step %s of %s".formatted(number, last));
        }
        return new Step(
                number,
                new Vec(x1[number], x2[number]),
                values.value(number),
                values.gradient(number),
                counts.rate(number),
                evaluations(number),
                counts.gradients(number));
    }

    /** Where the run stands after this many steps. */
    public Vec at(int number) {
        return new Vec(x1[number], x2[number]);
    }

    /** x₁ at steps 0 to {@link #last}, with more behind them; not copied, and not to be changed. */
    public double[] x1() {
        return x1;
    }

    /** x₂ at steps 0 to {@link #last}, with more behind them; not copied, and not to be changed. */
    public double[] x2() {
        return x2;
    }

    /** f after this many steps, over all rows to train with where there are some. */
    public double value(int number) {
        return values.value(number);
    }

    /** Finds out f after this many steps, and what it is over the rows that are kept out of training, for when it is asked for. */
    public void look(int number) {
        values.value(number);
        values.validation(number, validation);
    }

    /** How often f was evaluated for this many steps. */
    public int evaluations(int number) {
        return counts.evaluations(number);
    }

    /** What is known of its steps. */
    StepValues values() {
        return values;
    }

    /** The lowest f of all steps. */
    public double lowest() {
        return growth().lowest();
    }

    /** The rows that the gradients of this many steps have looked at. */
    public long examples(int number) {
        return counts.examples(number);
    }

    /** The epoch of a step from 1 to {@link #last}, counted from 1; 0 at the start and without data. */
    public long epoch(int number) {
        return batches.epoch(number);
    }

    /** How many epochs have passed after so many steps, in parts; 0 without data. */
    public double epochs(int steps) {
        return batches.epochs(steps);
    }

    /** The rows of the table, from 0, that a step up to {@link #last} looks at; empty at the start and where it looks at all. */
    public int[] rows(int number) {
        return batches.rows(number);
    }

    /** What the rows of a step say that the objective is; the whole one where it looks at all. */
    Objective batch(int number) {
        return batches.objective(number);
    }

    /** The objective over the rows that are kept out of training, after this many steps; NaN where there are none. */
    public double validation(int number) {
        return values.validation(number, validation);
    }

    /** The step with the lowest objective over the rows that are kept out of training, where there are some. */
    public OptionalInt bestByValidation() {
        return validation.best(this);
    }

    /** The same where finding it takes no longer than a frame, or than the run did. */
    public OptionalInt bestAtLittleCost() {
        return validation.bestAtLittleCost(this);
    }

    /** Whether the problem's rule to stop ended the run before its last step. */
    public boolean isStopped() {
        return stopped && last < problem.steps();
    }

    /** The lowest f of all steps at which it is finite; +∞ if it is at none. */
    public double lowestFinite() {
        if (Double.isFinite(lowest())) {
            return lowest();
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= last; i++) {
            least = Double.isFinite(value(i)) ? Math.min(least, value(i)) : least;
        }
        return least;
    }

    /** Whether chance had a part in its steps. */
    public boolean isNoisy() {
        return noisy;
    }

    /** How f grew towards the end. */
    GeometricGrowth growth() {
        return growth.or(() -> GeometricGrowth.of(this));
    }

    /** How it spread in its second half. */
    RunSpread spread() {
        return spread.or(() -> RunSpread.of(this));
    }

    /** How far apart the run stood after these numbers of steps. */
    double distance(int one, int other) {
        return Math.hypot(x1[one] - x1[other], x2[one] - x2[other]);
    }

    /** The longer of the ways along both axes between where it stood after these numbers of steps. */
    double wayAlongAxis(int one, int other) {
        return Math.max(Math.abs(x1[one] - x1[other]), Math.abs(x2[one] - x2[other]));
    }

    /** Whether it stood no farther apart than this after these numbers of steps; most answers need no root. */
    boolean isWithin(double most, int one, int other) {
        double across = Math.abs(x1[one] - x1[other]);
        double up = Math.abs(x2[one] - x2[other]);
        return across + up <= most || (Math.max(across, up) <= most && Math.hypot(across, up) <= most);
    }

    /** The length of a step from 1 to {@link #last}. */
    public double length(int number) {
        return distance(number, number - 1);
    }

    /** Whether the run ended since its next step would have gone beyond the problem's budget of evaluations. */
    public boolean spent() {
        var end = step(last);
        return last < problem.steps() && !stopped && Finiteness.holds(end.at(), end.value(), end.gradient());
    }

    /** How a step from 1 to {@link #last} came about, had by running again up to it; {@link Replay} is quicker for many steps in their order. */
    public StepDetails working(int number) {
        return new Replay(this).working(number);
    }

    /** The quantities that a step from 1 to {@link #last} made on its way. */
    public List<Note> notes(int number) {
        return working(number).notes();
    }
}
