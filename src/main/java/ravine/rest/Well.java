package ravine.rest;

import ravine.Vec;

/**
 * A valley of f by its lowest place, with shares from 0 to 1.
 *
 * @param share of the ensemble, over all steps at rest
 * @param error the standard error of that, each member being one draw
 * @param target the law's share for steps that are infinitely short
 * @param corrected that for steps as long as they are
 */
public record Well(Vec lowest, double share, double error, double target, double corrected) {}
