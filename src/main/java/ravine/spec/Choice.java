package ravine.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A key of a recipe that picks a variant, on a record component whose type is boolean or an enum. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Choice {

    /** The word in a recipe; the component's name unless said. */
    String key() default "";

    /** The default: an option's name as recipes write it. */
    String value();

    /** What differs where a boolean component is true, and who does it so; the constants of an enum say it by {@link Variant}, to which this adds a sentence for the default. */
    String says() default "";
}
