package ravine.spec;

import java.util.List;
import java.util.Locale;
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

    /** Whether the word at {@code from}, which a colon or {@code end} ends, is the id of one of these. */
    public boolean names(String text, int from, int end) {
        var word = text.substring(from, stop(text, from, end)).strip();
        return specs.stream().anyMatch(spec -> spec.id().equals(word));
    }

    private static int stop(String text, int start, int end) {
        int colon = text.indexOf(':', start);
        return colon < 0 || colon > end ? end : colon;
    }

    /** Reads {@code id:key=value,…} at characters {@code from} to {@code to} of {@code text}; blanks between its parts count for nothing. */
    public T read(String text, int from, int to) throws Mistake {
        int start = Blanks.after(text, from, to);
        int end = Blanks.before(text, start, to);
        int colon = stop(text, start, end);
        int stop = Blanks.before(text, start, colon);
        var word = text.substring(start, stop);
        for (var spec : specs) {
            if (spec.id().equals(word)) {
                return colon == end ? spec.standard() : spec.read(text, colon + 1, end);
            }
        }
        var ids = specs.stream().map(Spec::id).toList();
        throw new Mistake(
                "There is no %s “%s”.%s The %ss are %s."
                        .formatted(kind, word, proposal(word, ids), kind, String.join(", ", ids)),
                text,
                start,
                stop);
    }

    /** What else the word may mean: the call of a function, capitals or hyphens, or letters that are near. */
    private String proposal(String word, List<String> ids) {
        var simple = word.replaceFirst("(?s)\\(.*", "").strip();
        for (var spec : specs) {
            if (simple.length() < word.length() && spec.id().equals(simple)) {
                return spec.keys().isEmpty()
                        ? " It has no keys: write “%s”.".formatted(simple)
                        : " Keys stand behind a colon, such as %s:%s.".formatted(simple, spec.example());
            }
        }
        var plain = simple.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
        return specs.stream()
                .filter(spec -> spec.id().replace("-", "").equals(plain)
                        || spec.about()
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[ –-]", "")
                                .equals(plain))
                .findFirst()
                .map(spec -> " Did you mean “%s”?".formatted(spec.id()))
                .orElseGet(() -> DidYouMean.proposal(simple, ids));
    }
}
