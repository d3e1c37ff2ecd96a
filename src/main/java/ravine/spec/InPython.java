package ravine.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method's step as lines of Python with NumPy, for those settings that have the values in {@code when}, each as in "form=ema". They
 * read the keys by their names, the place {@code x}, the gradient there {@code g} and the step's number {@code t}, which counts from 1,
 * and leave the new place in {@code x}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(InPython.All.class)
public @interface InPython {

    String[] when() default {};

    /** What is remembered before the first step. */
    String[] start() default {};

    String[] step();

    /** Several, for other settings each. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        InPython[] value();
    }
}
