package ravine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import ravine.data.Sampling;
import ravine.figure.LegendSpot;
import ravine.formula.Formula;
import ravine.landscape.Camera;
import ravine.objective.Derivatives;
import ravine.objective.Objective;
import ravine.run.Stop;
import ravine.session.FirstSession;
import ravine.session.MapMeasure;
import ravine.session.PictureView;
import ravine.session.PlotOptions;
import ravine.session.SceneMap;
import ravine.session.SceneScatter;

/** Records with one component changed, for tests that must hold for every component, whichever come. */
public final class Changes {

    /** Another value of each type that a component has. */
    private static final Map<Class<?>, UnaryOperator<Object>> OTHERS = Map.of(
            Objective.class, old -> formula(),
            Sampling.class, old -> new Sampling(Sampling.Kind.SHUFFLED, ((Sampling) old).batch() + 1),
            Derivatives.class, old -> old.equals(Derivatives.EXACT) ? Derivatives.CENTRAL : Derivatives.EXACT,
            Box.class, old -> new Box(0, 1, 0, 1),
            PlotOptions.class, old -> ((PlotOptions) old).withCount(((PlotOptions) old).count() + 1),
            boolean.class, old -> !(boolean) old,
            double.class, old -> (double) old + 0.125,
            int.class, old -> (int) old - 1,
            long.class, old -> (long) old + 1);

    /** The same for what the scene has besides. */
    private static final Map<Class<?>, UnaryOperator<Object>> MORE = Map.of(
            LegendSpot.class, old -> ((LegendSpot) old).withShown(!((LegendSpot) old).shown()),
            List.class, old -> other((List<?>) old),
            Camera.class, old -> ((Camera) old).turned(1, 1));

    /** A value for what a component may have, by its type. */
    private static final Map<Class<?>, Object> PRESENT = Map.of(
            Stop.class, stop(),
            SceneMap.class, new SceneMap(2, Optional.empty(), Optional.empty(), MapMeasure.VERDICT),
            SceneScatter.class, SceneScatter.USUAL.withResiduals(true));

    private Changes() {}

    private static List<?> other(List<?> old) {
        return old.contains(PictureView.CONTOURS)
                ? List.of(PictureView.CURVE)
                : FirstSession.lecture().tracks().subList(0, old.isEmpty() ? 1 : 0);
    }

    private static Stop stop() {
        try {
            return Stop.read("gradient");
        } catch (Mistake e) {
            throw new AssertionError(e);
        }
    }

    private static Formula formula() {
        try {
            return Formula.read("x₁² + 3x₂²");
        } catch (Mistake e) {
            throw new AssertionError(e);
        }
    }

    /** Another value than this one for a component. */
    public static Object other(RecordComponent component, Record of) {
        if (value(component, of) instanceof Optional<?> optional) {
            return optional.isPresent() ? Optional.empty() : Optional.of(known(PRESENT, content(component), component));
        }
        var changes = OTHERS.containsKey(component.getType()) ? OTHERS : MORE;
        return known(changes, component.getType(), component).apply(value(component, of));
    }

    /** The type of what an optional component may have. */
    private static Class<?> content(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }

    private static <T> T known(Map<Class<?>, T> values, Class<?> type, RecordComponent component) {
        var value = values.get(type);
        if (value == null) {
            throw new AssertionError("say here what another value of " + component + " is");
        }
        return value;
    }

    /** A component of a record. */
    public static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(of + "." + component.getName(), e);
        }
    }

    /** For each component of a record, the record with that one changed, named after it. */
    public static <R extends Record> Stream<Named<R>> ofEach(R record) {
        var components = record.getClass().getRecordComponents();
        return IntStream.range(0, components.length).mapToObj(i -> {
            var values = Arrays.stream(components)
                    .map(component -> value(component, record))
                    .toArray();
            values[i] = other(components[i], record);
            return Named.of(components[i].getName(), make(record, values));
        });
    }

    private static <R extends Record> R make(R like, Object[] values) {
        try {
            var types = Arrays.stream(like.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            var type = (Class<R>) like.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(like.toString(), e);
        }
    }
}
