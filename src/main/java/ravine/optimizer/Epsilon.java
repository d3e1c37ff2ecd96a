package ravine.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;
import ravine.spec.Role;

/** A small number that keeps a divisor from zero. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
        role = Role.EPSILON,
        symbol = "ε",
        says = "A small number that keeps the divisor from zero.",
        min = 0,
        value = 1e-8,
        from = 1e-12,
        to = 1,
        log = true)
@interface Epsilon {

    double value() default 1e-8;
}
