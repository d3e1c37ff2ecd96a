package ravine.optimizer;

/** The recurrence e ← b·e − c·(the e before), which a method with momentum is on a parabola. */
record SecondOrder(double b, double c) {

    /** By what each step multiplies in the long run: the size of the largest root of z² − b·z + c. */
    double contraction() {
        double discriminant = b * b - 4 * c;
        return discriminant < 0 ? Math.sqrt(c) : (Math.abs(b) + Math.sqrt(discriminant)) / 2;
    }
}
