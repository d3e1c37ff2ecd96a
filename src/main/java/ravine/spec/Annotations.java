package ravine.spec;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.stream.Stream;

/** The annotations of records, for each kind of which Java writes a class when it first meets it, which takes longer than a short run: what that costs a command stands at {@code Cli.readAhead}. */
public final class Annotations {

    private Annotations() {}

    /** Has Java meet those of a record, its components and the choices among them. Nothing is kept and no class initialised, so any thread may. */
    public static void readAhead(Class<?> type) {
        var unused = Stream.concat(Stream.of(type), parts(type))
                .flatMap(element -> Stream.of(element.getAnnotations()))
                .map(Annotation::annotationType)
                .mapToInt(kind -> kind.getAnnotations().length)
                .sum();
    }

    private static Stream<AnnotatedElement> parts(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .flatMap(component -> Stream.concat(
                        Stream.of(component), Stream.of(component.getType().getFields())));
    }
}
