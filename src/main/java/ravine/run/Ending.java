package ravine.run;

/** Why a run ended before its last step: the quantity that was not finite, and at which step. */
public record Ending(int step, String quantity, double value) {

    /** The ending in words. */
    public String sentence() {
        return "stopped at step %d: %s is %s".formatted(step, quantity, Double.isNaN(value) ? "undefined" : "infinite");
    }
}
