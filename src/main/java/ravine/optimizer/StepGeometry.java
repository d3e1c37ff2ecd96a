package ravine.optimizer;

import ravine.Vec;

/** Something that a step lays out in the plane on its way, which a figure may draw. */
public sealed interface StepGeometry {

    /** The region in which a step trusts its model. */
    record Disc(Vec centre, double radius) implements StepGeometry {}

    /** The points between which a step looks, from best to worst. */
    record Triangle(Vec best, Vec middle, Vec worst) implements StepGeometry {}

    /** What multiplies the gradient in each coordinate, where the update does not say it. */
    record Rates(Vec each) implements StepGeometry {}
}
