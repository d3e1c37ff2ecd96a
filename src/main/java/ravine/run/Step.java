package ravine.run;

import ravine.Vec;

/**
 * Where a run stands after {@code number} steps: position, f and gradient there, the rate of the step that led here (of
 * the first step at number 0; NaN for a method that has none), and how often f was evaluated
 * and how many gradients were taken so far.
 */
public record Step(int number, Vec at, double value, Vec gradient, double rate, int evaluations, int gradients) {}
