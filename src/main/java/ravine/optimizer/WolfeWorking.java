package ravine.optimizer;

/** The lines of a search for the strong Wolfe conditions: an α, what is between α₀ and α₁, and by which conditions it goes on. */
record WolfeWorking(Working working) {

    private static final String MINIMUM = "u = −s₀·(α₁ − α₀)/(2·(v₁ − v₀ − s₀·(α₁ − α₀)))";
    private static final String BETWEEN = "α = α₀ + (α₁ − α₀)·min(0.9, max(0.1, u))";
    private static final String MIDDLE = "α = α₀ + (α₁ − α₀)·0.5";

    /** Begins where f has this value; of the fall and the flattening at least these parts are asked. */
    void begin(double value, double decrease, double curvature) {
        working.asked("f", " = f(x)", value);
        working.know("v₀", value);
        working.know("c₁", decrease);
        working.know("c₂", curvature);
    }

    /** How f at the α that is tried compares with what lowers it enough, and with the nearer end. */
    void falls(double value, double bound, double nearer) {
        working.asked("v", " = f(x + α·d)", value);
        working.compare(value <= bound ? "v ≤ f + c₁·α·slope" : "v > f + c₁·α·slope", value, bound);
        if (value <= bound && value >= nearer) {
            working.compare("v ≥ v₀", value, nearer);
        }
    }

    /** How the slope there compares with one that is flat enough. */
    void flattens(double slope, double bound) {
        working.line("s = g₁·d₁ + g₂·d₂", slope);
        double steepness = Math.abs(slope);
        working.compare(steepness <= bound ? "|s| ≤ −c₂·slope" : "|s| > −c₂·slope", steepness, bound);
    }

    /** The nearer end is at the α that was tried. */
    void nearer(double value) {
        working.know("v₀", value);
    }

    void doubled(double alpha) {
        working.line("α ← 2·α", alpha);
    }

    /** Both ends, and where the parabola through them that is as steep as f at the nearer has its minimum. */
    void ends(double low, double lowValue, double lowSlope, double high, double highValue, double minimum) {
        working.asked("α₀", ", the best so far", low);
        working.asked("v₀", " = f(x + α₀·d)", lowValue);
        working.asked("s₀", ", the slope there", lowSlope);
        working.asked("α₁", ", the other end", high);
        working.asked("v₁", " = f(x + α₁·d)", highValue);
        working.line(MINIMUM, minimum);
    }

    /** The next α. */
    void between(double alpha, boolean hasMinimum) {
        working.line(hasMinimum ? BETWEEN : MIDDLE, alpha);
    }

    /** No α meets both conditions. */
    void end(double alpha) {
        working.asked("α", ", the best that was found", alpha);
    }
}
