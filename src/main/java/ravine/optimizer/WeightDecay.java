package ravine.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;
import ravine.spec.Role;

/** How strongly a method pulls towards the origin. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
        role = Role.WEIGHT_DECAY,
        symbol = "λ",
        says = "Weight decay: how strongly each step draws x to zero.",
        min = 0,
        value = 0,
        to = 1)
@interface WeightDecay {

    double value() default 0;
}
