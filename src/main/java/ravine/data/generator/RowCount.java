package ravine.data.generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;

/** How many rows a rule makes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(key = "rows", symbol = "n", says = "How many rows.", min = 2, max = 100_000, value = 50, to = 1000, log = true)
@interface RowCount {

    double value() default 50;
}
