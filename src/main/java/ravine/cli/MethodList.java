package ravine.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ravine.json.JsonText;
import ravine.spec.Key;
import ravine.spec.Option;
import ravine.spec.PlainNumber;
import ravine.spec.Range;
import ravine.spec.Registry;
import ravine.spec.Spec;

/** The methods or the modifiers, as their annotations describe them. */
record MethodList(List<? extends Spec<?>> specs) implements Listing {

    static MethodList of(Registry<?> registry) {
        return new MethodList(registry.specs());
    }

    @Override
    public List<Map<String, Object>> data() {
        return specs.stream().map(MethodList::entry).toList();
    }

    private static Map<String, Object> entry(Spec<?> spec) {
        var about = spec.about();
        var keys = spec.keys().stream().map(MethodList::entry).toList();
        return JsonText.object(
                "id", about.id(),
                "name", about.name(),
                "keys", keys,
                "formula", about.formula(),
                "source", about.source());
    }

    /** A bound is left out where there is none. */
    private static Map<String, Object> entry(Key key) {
        if (key instanceof Key.Numeric number) {
            var entry = JsonText.object("key", number.name(), "symbol", number.symbol(), "default", number.value());
            if (!number.like().isEmpty()) {
                entry.put("like", number.like());
            }
            if (number.min() > -Range.UNBOUNDED) {
                entry.put("min", number.min());
            }
            if (number.max() < Range.UNBOUNDED) {
                entry.put("max", number.max());
            }
            entry.put("whole", number.whole());
            return entry;
        }
        var choices = (Key.Choices) key;
        var variants = choices.options().stream().map(MethodList::entry).toList();
        return JsonText.object("key", key.name(), "default", choices.standard(), "variants", variants);
    }

    /** A variant and what it is, which is left out where the word says it. */
    private static Map<String, Object> entry(Option option) {
        return option.says().isEmpty()
                ? JsonText.object("name", option.name())
                : JsonText.object("name", option.name(), "says", option.says());
    }

    @Override
    public String plain() {
        return TextTable.plain(specs.stream()
                .map(spec -> new TextTable.Row(
                        List.of(spec.id(), spec.about().name()),
                        spec.keys().stream()
                                .map(key -> key.name() + "=" + String.join("|", values(key)))
                                .toList()))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("id", "name", "keys (symbol) = default", "update", "source"),
                specs.stream()
                        .map(spec -> List.of(
                                "`" + spec.id() + "`",
                                spec.about().name(),
                                spec.keys().isEmpty()
                                        ? "–"
                                        : spec.keys().stream()
                                                .map(MethodList::cell)
                                                .collect(Collectors.joining(", ")),
                                spec.about().formula(),
                                spec.about().source()))
                        .toList());
    }

    private static String cell(Key key) {
        boolean lettered = key instanceof Key.Numeric number && !number.symbol().equals(number.name());
        var symbol = lettered ? " (" + ((Key.Numeric) key).symbol() + ")" : "";
        return key.name() + symbol + " = " + String.join(" or ", values(key));
    }

    /** What stands after the key in a recipe: the default (or the key whose value it is), then the other variants. */
    private static List<String> values(Key key) {
        if (key instanceof Key.Numeric number) {
            return List.of(number.like().isEmpty() ? PlainNumber.plain(number.value()) : number.like());
        }
        var choices = (Key.Choices) key;
        return choices.options().stream()
                .map(Option::name)
                .sorted(Comparator.comparing(name -> !name.equals(choices.standard())))
                .toList();
    }
}
