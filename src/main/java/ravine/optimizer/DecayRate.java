package ravine.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;
import ravine.spec.Range;
import ravine.spec.Role;

/** How much of a memory is kept from one step to the next. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(role = Role.DECAY, symbol = "β", says = DecayRate.SAYS, min = 0, value = 0.9, to = 0.9999)
@interface DecayRate {

    /** What it is unless a component says it in words of its own. */
    String SAYS =
            "How much of its memory each step keeps: 0 forgets at once, 0.9 remembers about ten steps, 0.99 a hundred.";

    double value() default 0.9;

    /** Where it is 1, a corrected average is 0/0. */
    double max() default Range.BELOW_ONE;

    String key() default "";

    String symbol() default "β";

    String says() default SAYS;

    String like() default "";
}
