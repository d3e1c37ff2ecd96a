package ravine.objective;

/** Takes f and its gradient at a place. Numbers that are handed over need no object, which a run would otherwise make at each step. */
@FunctionalInterface
public interface Tangent {

    void take(double value, double g1, double g2);
}
