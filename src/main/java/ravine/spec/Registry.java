package ravine.spec;

import java.util.List;
import java.util.stream.Stream;
import ravine.Mistake;

/** All records that a sealed interface permits, in the order in which it names them, as specs found by id. */
public final class Registry<T> {

    private final String kind;
    private final List<Spec<T>> specs;

    /** The registry of a sealed interface; {@code kind} is what messages call its records, such as "method". */
    public Registry(String kind, Class<T> sealed) {
        this.kind = kind;
        specs = records(sealed).map(Spec<T>::new).toList();
    }

    private static <T> Stream<Class<? extends T>> records(Class<? extends T> type) {
        if (!type.isSealed()) {
            return Stream.of(type);
        }
        return Stream.of(type.getPermittedSubclasses()).flatMap(permitted -> records(permitted.asSubclass(type)));
    }

    public List<Spec<T>> specs() {
        return specs;
    }

    /** The spec of this instance's record. */
    public Spec<T> of(T instance) {
        return specs.stream()
                .filter(spec -> spec.describes(instance))
                .findFirst()
                .orElseThrow();
    }

    /** Whether the word at {@code start}, which a colon or {@code end} ends, is the id of one of these. */
    public boolean names(String text, int start, int end) {
        var word = text.substring(start, stop(text, start, end));
        return specs.stream().anyMatch(spec -> spec.id().equals(word));
    }

    private static int stop(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        return colon < 0 || colon > end ? end : colon;
    }

    /** Reads {@code id:key=value,…} at characters {@code start} to {@code end} of {@code text}. */
    public T read(String text, int start, int end) throws Mistake {
        int stop = stop(text, start, end);
        var word = text.substring(start, stop);
        for (var spec : specs) {
            if (spec.id().equals(word)) {
                return stop == end ? spec.standard() : spec.read(text, stop + 1, end);
            }
        }
        var ids = specs.stream().map(Spec::id).toList();
        throw new Mistake(
                "There is no %s “%s”.%s The %ss are %s."
                        .formatted(kind, word, DidYouMean.proposal(word, ids), kind, String.join(", ", ids)),
                text,
                start,
                stop);
    }
}
