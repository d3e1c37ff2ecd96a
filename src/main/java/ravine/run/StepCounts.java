package ravine.run;

/** What each step of a run used: its rate, and the evaluations, gradients and rows looked at so far. Rates are those of steps from 1 on. */
record StepCounts(CompactColumn rates, CompactColumn evaluations, CompactColumn gradients, CompactColumn examples) {

    /** Room for so many steps with the start. */
    StepCounts(int length) {
        this(
                new CompactColumn(length),
                new CompactColumn(length),
                new CompactColumn(length),
                new CompactColumn(length));
    }

    void keep(int number, Stepper stepper) {
        if (number > 0) {
            rates.add(stepper.rate());
        }
        evaluations.add(stepper.evaluations());
        gradients.add(stepper.gradients());
        examples.add((double) stepper.examples());
    }
}
