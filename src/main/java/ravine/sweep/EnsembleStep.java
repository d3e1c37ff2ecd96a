package ravine.sweep;

import ravine.Symmetric;
import ravine.Vec;

/**
 * Where the members of an ensemble stand after so many steps.
 *
 * @param runs how many are finite, of which all the rest says
 * @param lost how many are not
 * @param covariance of the positions, by one less than runs
 * @param f10 the tenth, {@code f50} the half and {@code f90} nine tenths of the members are at or below it, between two of them in proportion
 */
public record EnsembleStep(
        int step, int runs, int lost, Vec mean, Symmetric covariance, double f, double f10, double f50, double f90) {}
