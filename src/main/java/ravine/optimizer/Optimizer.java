package ravine.optimizer;

import ravine.Vec;
import ravine.spec.Registry;

/** A method that descends a function: a record whose components are the keys of its recipe. The permits clause is the list of all methods. */
public sealed interface Optimizer permits GradientDescent, Momentum, Nesterov, AdaGrad, RmsProp, Adam {

    Registry<Optimizer> ALL = new Registry<>("method", Optimizer.class);

    /** A walk from there, with nothing remembered yet. */
    Walk start(Vec at);
}
