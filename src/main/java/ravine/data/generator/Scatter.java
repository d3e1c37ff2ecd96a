package ravine.data.generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;

/** The noise of a rule. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
        key = "noise",
        symbol = "σ",
        says = "Standard deviation of the normal noise on each point.",
        min = 0,
        max = 1e6,
        value = 0.5,
        to = 3)
@interface Scatter {

    double value() default 0.5;
}
