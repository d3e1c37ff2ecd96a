package ravine.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.Registry;
import ravine.spec.Spec;

/** The methods or the modifiers, as their annotations describe them. */
record MethodList(List<Entry> data) implements Listing {

    /** A method or modifier. */
    record Entry(String id, String name, List<Item> keys, String formula, String source) {}

    /** A key of a recipe. */
    sealed interface Item permits Numeric, Choice {

        String key();

        /** What stands after the key in a recipe: the default (or the key whose value it is), then the other variants. */
        List<String> words();
    }

    /** A key that takes a number; {@code like} names the key whose value is the default instead, if there is one. */
    record Numeric(
            String key,
            String symbol,
            @JsonProperty("default") double standard,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String like,
            double min,
            double max,
            boolean whole)
            implements Item {

        @Override
        public List<String> words() {
            return List.of(like.isEmpty() ? PlainNumber.plain(standard) : like);
        }
    }

    /** A key that picks a variant. */
    record Choice(String key, @JsonProperty("default") String standard, List<Variant> variants) implements Item {

        @Override
        public List<String> words() {
            return variants.stream()
                    .map(Variant::name)
                    .sorted(Comparator.comparing(name -> !name.equals(standard)))
                    .toList();
        }
    }

    /** A variant and what it is, empty if the word says it. */
    record Variant(
            String name,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String says) {}

    static MethodList of(Registry<?> registry) {
        return new MethodList(registry.specs().stream().map(MethodList::entry).toList());
    }

    private static Entry entry(Spec<?> spec) {
        var about = spec.about();
        var keys = spec.keys().stream().map(MethodList::item).toList();
        return new Entry(about.id(), about.name(), keys, about.formula(), about.source());
    }

    private static Item item(Key key) {
        if (key instanceof Key.Numeric number) {
            return new Numeric(
                    number.name(),
                    number.symbol(),
                    number.value(),
                    number.like(),
                    number.min(),
                    number.max(),
                    number.whole());
        }
        var choices = (Key.Choices) key;
        var variants = choices.options().stream()
                .map(option -> new Variant(option.name(), option.says()))
                .toList();
        return new Choice(key.name(), choices.standard(), variants);
    }

    @Override
    public String plain() {
        return TextTable.plain(data.stream()
                .map(entry -> new TextTable.Row(
                        List.of(entry.id(), entry.name()),
                        entry.keys().stream()
                                .map(item -> item.key() + "=" + String.join("|", item.words()))
                                .toList()))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("id", "name", "keys (symbol) = default", "update", "source"),
                data.stream()
                        .map(entry -> List.of(
                                "`" + entry.id() + "`",
                                entry.name(),
                                entry.keys().isEmpty()
                                        ? "–"
                                        : entry.keys().stream()
                                                .map(MethodList::cell)
                                                .collect(Collectors.joining(", ")),
                                entry.formula(),
                                entry.source()))
                        .toList());
    }

    private static String cell(Item item) {
        boolean spelt = item instanceof Numeric number && !number.symbol().equals(number.key());
        var symbol = spelt ? " (" + ((Numeric) item).symbol() + ")" : "";
        return "%s%s = %s".formatted(item.key(), symbol, String.join(" or ", item.words()));
    }
}
