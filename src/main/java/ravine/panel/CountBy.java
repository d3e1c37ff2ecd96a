package ravine.panel;

import ravine.run.Step;

/** What the lower axis of a chart of the loss counts. */
public enum CountBy {
    STEP,
    EVALUATIONS;

    public int of(Step step) {
        return this == STEP ? step.number() : step.evaluations();
    }
}
