/**
 * Ensembles at rest: how the members of one are spread over the last half of their steps, beside what theory says of that.
 *
 * <p>Theory knows methods that are a flow shaken by noise ({@code Optimizer.diffusion}), with nothing around them. Noise that is the same in all
 * directions is heat, of which the spread is Boltzmann's, exp(−f/T), whatever f is; of other noise it is normal about a minimum, by the curvature
 * there (Lyapunov's equation). Both are the limits of small steps: a rate that is not small widens them, the normal ones exactly
 * so, Boltzmann's to the first order in the rate.
 */
@NullMarked
package ravine.rest;

import org.jspecify.annotations.NullMarked;
