package ravine.run;

/** What each step of a run used: its rate, and the evaluations, gradients and rows looked at so far. Rates are those of steps from 1 on. */
record StepCounts(CompactColumn rates, CompactColumn evaluations, CompactColumn gradients, CompactColumn examples) {

    private static final long NO_RATE = Double.doubleToRawLongBits(Double.NaN);

    /** Room for so many steps with the start. */
    StepCounts(int length) {
        this(
                new CompactColumn(length, NO_RATE),
                new CompactColumn(length, 0),
                new CompactColumn(length, 0),
                new CompactColumn(length, 0));
    }

    void keep(int number, Stepper stepper) {
        if (number > 0) {
            rates.put(number - 1, Double.doubleToRawLongBits(stepper.rate()));
        }
        evaluations.put(number, stepper.evaluations());
        gradients.put(number, stepper.gradients());
        examples.put(number, stepper.examples());
    }

    /** The rate of a step from 1 on; NaN at the start of a run without one. */
    double rate(int number) {
        return Double.longBitsToDouble(rates.at(Math.max(1, number) - 1));
    }
}
