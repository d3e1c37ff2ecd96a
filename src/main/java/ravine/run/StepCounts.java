package ravine.run;

/** What each step of a run used: its rate, and the evaluations, gradients and rows looked at so far. Mutable: it grows. */
final class StepCounts {

    private static final long NO_RATE = Double.doubleToRawLongBits(Double.NaN);

    /** From step 1 on. */
    private final CompactColumn rates;
    /** Evaluations and gradients, the halves of one number: a step is quicker for each column that it need not look at. */
    private final CompactColumn asked;
    /** Of steps that look at some rows only; of the others each gradient looks at all. */
    private final CompactColumn examples;

    private final boolean sampled;
    private final int rows;

    /** Room for the steps of a problem with the start. */
    StepCounts(Problem problem) {
        int length = problem.steps() + 1;
        rates = new CompactColumn(length, NO_RATE);
        asked = new CompactColumn(length, 0);
        examples = new CompactColumn(length, 0);
        sampled = problem.isSampled();
        rows = problem.objective().rows();
    }

    void keep(int number, Stepper stepper) {
        if (number > 0) {
            rates.put(number - 1, Double.doubleToRawLongBits(stepper.rate()));
        }
        asked.put(number, (long) stepper.evaluations() << Integer.SIZE | Integer.toUnsignedLong(stepper.gradients()));
        if (sampled) {
            examples.put(number, stepper.examples());
        }
    }

    /** The rate of a step from 1 on; NaN at the start of a run without one. */
    double rate(int number) {
        return Double.longBitsToDouble(rates.at(Math.max(1, number) - 1));
    }

    int evaluations(int number) {
        return (int) (asked.at(number) >> Integer.SIZE);
    }

    int gradients(int number) {
        return (int) asked.at(number);
    }

    long examples(int number) {
        return sampled ? examples.at(number) : (long) gradients(number) * rows;
    }
}
