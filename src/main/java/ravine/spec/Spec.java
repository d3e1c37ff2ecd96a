package ravine.spec;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;

/** What an annotated record says of itself, and how its instances are made from and turned into recipe text. */
public final class Spec<T> {

    private final Class<? extends T> type;

    /** Each is read when it is first asked for, for a start asks for those of few records. */
    private @Nullable About about;

    private @Nullable List<Key> keys;
    private @Nullable List<Method> accessors;
    private @Nullable Constructor<? extends T> constructor;

    Spec(Class<? extends T> type) {
        this.type = type;
    }

    public String id() {
        return about().id();
    }

    /** Whether this is an instance of the record. */
    boolean describes(Object instance) {
        return type.isInstance(instance);
    }

    public About about() {
        var known = about;
        if (known == null) {
            known = type.getAnnotation(About.class);
            if (known == null || !type.isRecord()) {
                throw new IllegalArgumentException(type + " is not a record with @About");
            }
            about = known;
        }
        return known;
    }

    public List<Key> keys() {
        var known = keys;
        if (known == null) {
            known = Arrays.stream(type.getRecordComponents())
                    .map(Declaration::key)
                    .toList();
            keys = known;
        }
        return known;
    }

    /** The first number with this role, if there is one. */
    public Optional<Key.Numeric> key(Role role) {
        return keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .filter(key -> key.role() == role)
                .findFirst();
    }

    /** The instance in which every key has its default. */
    public T standard() {
        return make(Map.of());
    }

    /** The value of each key, in the order of {@link #keys}. */
    public List<Object> values(Object instance) {
        var values = new ArrayList<>();
        for (var accessor : accessors()) {
            try {
                values.add(accessor.invoke(instance));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return values;
    }

    private List<Method> accessors() {
        var known = accessors;
        if (known == null) {
            known = Arrays.stream(type.getRecordComponents())
                    .map(Spec::accessor)
                    .toList();
            accessors = known;
        }
        return known;
    }

    /** What reads a component; it is accessible before another thread can see it. */
    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return accessor;
    }

    /** The value of one key. */
    public Object value(Object instance, Key key) {
        return values(instance).get(keys().indexOf(key));
    }

    /** The same instance but for one key, and for keys that have its value by default. */
    public T with(Object instance, Key key, Object value) {
        return turner(instance, key).apply(value);
    }

    /** What makes, of each value of a key, the same instance but for that key and for keys that have its value by default. */
    public Function<Object, T> turner(Object instance, Key key) {
        var values = values(instance).toArray();
        var given = given(instance).keySet();
        var turning = new HashSet<>(Set.of(key.name()));
        for (var other : keys()) {
            if (other instanceof Key.Numeric number
                    && turning.contains(number.like())
                    && !given.contains(other.name())) {
                turning.add(other.name());
            }
        }
        var places = IntStream.range(0, values.length)
                .filter(i -> turning.contains(keys().get(i).name()))
                .toArray();
        return value -> {
            var turned = values.clone();
            for (int place : places) {
                turned[place] = value;
            }
            return construct(turned);
        };
    }

    /** The recipe text of an instance: its id and the keys that do not have their defaults. */
    public String write(Object instance) {
        var values = values(instance);
        var given = given(instance);
        var words = IntStream.range(0, keys().size())
                .filter(i -> given.containsKey(keys().get(i).name()))
                .mapToObj(i -> keys().get(i).name() + "=" + keys().get(i).write(values.get(i)))
                .toList();
        return words.isEmpty() ? id() : id() + ":" + String.join(",", words);
    }

    /** The keys of an instance that do not have their defaults, with their values. */
    public Map<String, Object> given(Object instance) {
        var values = values(instance);
        var given = new HashMap<String, Object>();
        var known = new HashMap<String, Object>();
        for (int i = 0; i < keys().size(); i++) {
            var key = keys().get(i);
            if (!values.get(i).equals(standard(key, known))) {
                given.put(key.name(), values.get(i));
            }
            known.put(key.name(), values.get(i));
        }
        return given;
    }

    /** Reads {@code key=value,key=value} at characters {@code start} to {@code end} of {@code text}. */
    T read(String text, int start, int end) throws Mistake {
        var given = new HashMap<String, Object>();
        for (int at = start; at <= end; ) {
            int comma = text.indexOf(',', at);
            int stop = comma < 0 || comma > end ? end : comma;
            int equals = text.indexOf('=', at);
            if (equals < 0 || equals > stop) {
                throw new Mistake(noKey(text.substring(at, stop).strip()), text, at, stop);
            }
            var key = key(text, Blanks.after(text, at, equals), Blanks.before(text, at, equals));
            if (given.put(key.name(), key.read(text, equals + 1, stop)) != null) {
                throw new Mistake("%s is given twice.".formatted(key.name()), text, at, stop);
            }
            at = stop + 1;
        }
        return make(given);
    }

    private Key key(String text, int start, int end) throws Mistake {
        var word = text.substring(start, Math.max(start, end));
        for (var key : keys()) {
            if (key.isCalled(word)) {
                return key;
            }
        }
        var names = keys().stream().map(Key::name).toList();
        throw new Mistake(
                "%s has no key “%s”; %s.%s"
                        .formatted(
                                id(),
                                word,
                                names.isEmpty() ? "it has none" : "it has " + String.join(", ", names),
                                proposal(word, names)),
                text,
                start,
                Math.max(start, end));
    }

    /** The key that is called so elsewhere, else the one whose name is near. */
    private String proposal(String word, List<String> names) {
        return keys().stream()
                .filter(key ->
                        key instanceof Key.Numeric number && number.role().isCalledElsewhere(word))
                .findFirst()
                .map(key -> " Did you mean “%s”?".formatted(key.name()))
                .orElseGet(() -> DidYouMean.proposal(word, names));
    }

    /** What to write instead of a word that is no key with its value. */
    private String noKey(String word) {
        if (keys().isEmpty()) {
            return "%s has no keys: write it alone.".formatted(id());
        }
        return (PlainNumber.read(word).isPresent()
                        ? "Here stands a key of %s with its value, such as %s; decimals follow a point, not a comma."
                        : "Here stands a key of %s with its value, such as %s.")
                .formatted(id(), example());
    }

    /** A key with its default, such as eta=0.1; it must have keys. */
    String example() {
        var first = keys().get(0);
        return first.name() + "=" + first.write(standard(first, Map.of()));
    }

    /** The instance with these values and defaults for the other keys. */
    private T make(Map<String, Object> given) {
        var known = new HashMap<>(given);
        keys().forEach(key -> known.putIfAbsent(key.name(), standard(key, known)));
        return construct(keys().stream().map(key -> known.get(key.name())).toArray());
    }

    /** The default of a key beside these values of the keys before it. */
    private static Object standard(Key key, Map<String, Object> known) {
        if (key instanceof Key.Numeric number) {
            return known.containsKey(number.like()) ? known.get(number.like()) : number.valueOf(number.value());
        }
        var choices = (Key.Choices) key;
        return choices.options().stream()
                .filter(option -> option.name().equals(choices.standard()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private T construct(Object... values) {
        try {
            return constructor().newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Constructor<? extends T> constructor() throws NoSuchMethodException {
        var known = constructor;
        if (known == null) {
            known = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            known.setAccessible(true);
            constructor = known;
        }
        return known;
    }
}
