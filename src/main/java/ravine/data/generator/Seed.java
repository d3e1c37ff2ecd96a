package ravine.data.generator;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ravine.spec.Param;

/** The seed of a rule. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@Param(
        key = "seed",
        symbol = "seed",
        says = "The same seed makes the same table.",
        min = 0,
        max = 1_000_000_000,
        value = 1,
        to = 100)
@interface Seed {}
