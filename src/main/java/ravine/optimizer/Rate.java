package ravine.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;
import ravine.spec.Role;

/** The rate of a method: what schedules anneal. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
        role = Role.RATE,
        symbol = Optimizer.RATE,
        says = "The learning rate: how far each step goes.",
        min = 0,
        value = 0.1,
        from = 1e-4,
        to = 10,
        log = true)
@interface Rate {

    double value() default 0.1;
}
