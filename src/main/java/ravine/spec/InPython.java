package ravine.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method's step, or what a modifier adds to it, as lines of Python. They read the numeric keys by their names, with an underscore after a name
 * that Python has taken; the place {@code x}, the gradient there {@code g}, {@code gradient(…)} elsewhere, the step's number {@code t}, which
 * counts from 1, the annealed {@code eta} and the {@code scale} that the schedules gave it; and they leave the new place in {@code x}.
 *
 * <p>A line after {@code [form=ema]} is only for settings with this value, after {@code [form!=ema]} for all others; {@code schedules} is
 * the number of schedules in the recipe. Conditions side by side have commas between them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface InPython {

    /** What is remembered before the first step. */
    String[] start() default {};

    /** The step with NumPy; a modifier's comes after the method's. */
    String[] step() default {};

    /** What a modifier makes of {@code g}. */
    String gradient() default "";

    /** The body of a schedule's function of {@code k}, the steps before this one: the factor of the rate. */
    String[] factor() default {};

    /** The same method in {@code torch.optim}, the first whose conditions hold. */
    String[] torch() default {};
}
