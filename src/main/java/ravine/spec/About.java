package ravine.spec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Identity of an optimizer or modifier: its id in recipes, its name for people, its update formula, its source (paper, library or lecture). */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface About {

    String id();

    String name();

    String formula();

    String source();
}
