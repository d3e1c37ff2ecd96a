package ravine.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A numeric key of a recipe, on a record component of type double or int, or on an annotation that many such components
 * share. What that annotation has under the same name, such as {@code value}, each component may say anew.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.ANNOTATION_TYPE})
public @interface Param {

    /** The word in a recipe; the component's name unless said. */
    String key() default "";

    /** The letter in the formula. */
    String symbol();

    /** A sentence for people: what the number is, and by which convention. */
    String says();

    /** Smallest value allowed: what would break, not what is usual. */
    double min();

    /** Largest value allowed: what would break, not what is usual. */
    double max() default Range.UNBOUNDED;

    /** The default, in [min, max]. */
    double value();

    /** What the number means to all methods alike. */
    Role role() default Role.OWN;

    /** An earlier key whose value is the default instead of {@link #value}. */
    String like() default "";

    /** Left end of the slider; {@link #min} unless said. */
    double from() default Double.NaN;

    /** Right end of the slider, within what is usual; {@link #max} unless said. */
    double to() default Double.NaN;

    /** Whether the slider is logarithmic; then {@link #from} or {@link #min} is positive. */
    boolean log() default false;
}
