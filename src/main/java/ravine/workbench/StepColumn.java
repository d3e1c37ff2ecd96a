package ravine.workbench;

import ravine.formula.Formula;
import ravine.run.Problem;
import ravine.run.Run;
import ravine.run.Step;
import ravine.spec.DisplayNumber;

/** The columns of the table of steps, in its order. */
public enum StepColumn {
    STEP,
    X1,
    X2,
    F,
    G1,
    G2,
    ETA,
    EVALUATIONS,
    EPOCH,
    /** How many rows of data the gradients have looked at. */
    EXAMPLES,
    /** f over the rows that are kept out of training. */
    VALIDATION;

    private static final int DIGITS = 7;

    /** Its head; those of the position and of its value are what the formula calls them. */
    public String title(Formula formula) {
        return switch (this) {
            case X1 -> formula.variables().get(0);
            case X2 -> formula.variables().get(1);
            case F -> formula.name();
            default -> WindowWords.of("table." + name());
        };
    }

    /** Whether there is something to say in it: rows of data, or some that are kept out of training. */
    public boolean isIn(Problem problem) {
        return switch (this) {
            case EPOCH, EXAMPLES -> problem.objective().rows() > 0;
            case VALIDATION -> problem.validation().isPresent();
            default -> true;
        };
    }

    /** What the column says of a step of a run; a dash where a method has no rate. */
    public String text(Run run, Step step) {
        return switch (this) {
            case STEP -> "" + step.number();
            case X1 -> shortened(step.at().x1());
            case X2 -> shortened(step.at().x2());
            case F -> shortened(step.value());
            case G1 -> shortened(step.gradient().x1());
            case G2 -> shortened(step.gradient().x2());
            case ETA -> Double.isNaN(step.rate()) ? "–" : shortened(step.rate());
            case EVALUATIONS -> "" + step.evaluations();
            case EPOCH -> "" + run.epoch(step.number());
            case EXAMPLES -> "" + run.examples(step.number());
            case VALIDATION -> shortened(run.validation(step.number()));
        };
    }

    private static String shortened(double value) {
        return DisplayNumber.shortened(value, DIGITS);
    }
}
