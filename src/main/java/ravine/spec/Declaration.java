package ravine.spec;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;

/** The key that a record component declares, by {@link Param}, {@link Choice}, or an annotation that is itself a {@link Param}. */
final class Declaration {

    private Declaration() {}

    static Key key(RecordComponent component) {
        for (var annotation : component.getAnnotations()) {
            if (annotation instanceof Choice choice) {
                var name = choice.key().isEmpty() ? component.getName() : choice.key();
                return new Key.Choices(name, Option.of(component.getType(), choice), choice.value());
            }
            if (annotation instanceof Param param) {
                return numeric(component, param, param);
            }
            var shared = annotation.annotationType().getAnnotation(Param.class);
            if (shared != null) {
                return numeric(component, shared, annotation);
            }
        }
        throw new IllegalArgumentException(component + " has neither @Param nor @Choice");
    }

    /** The key of {@code param}, with name, symbol, words and default from {@code own} where that has them. */
    private static Key numeric(RecordComponent component, Param param, Annotation own) {
        var name = (String) member(own, "key", param.key());
        double max = (double) member(own, "max", param.max());
        return new Key.Numeric(
                name.isEmpty() ? component.getName() : name,
                param.role(),
                (String) member(own, "symbol", param.symbol()),
                (String) member(own, "says", param.says()),
                param.min(),
                max,
                (double) member(own, "value", param.value()),
                (String) member(own, "like", param.like()),
                Double.isNaN(param.from()) ? param.min() : param.from(),
                Double.isNaN(param.to()) ? max : param.to(),
                param.log(),
                component.getType() == int.class);
    }

    private static Object member(Annotation annotation, String name, Object otherwise) {
        try {
            var method = annotation.annotationType().getMethod(name);
            method.setAccessible(true);
            return method.invoke(annotation);
        } catch (NoSuchMethodException e) {
            return otherwise;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
