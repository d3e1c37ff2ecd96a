package ravine.optimizer;

/**
 * A method of which each step goes against the gradient, as a flow does that is shaken.
 *
 * @param rate how long a step is for a gradient of length 1
 * @param temperature how strongly the method itself shakes, in units of f; 0 where only the noise of gradients does
 */
public record Diffusion(double rate, double temperature) {}
