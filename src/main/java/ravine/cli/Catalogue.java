package ravine.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import ravine.spec.Key;
import ravine.spec.Numbers;
import ravine.spec.Registry;
import ravine.spec.Spec;

/** A registry as data, from which tables and JSON are made. */
final class Catalogue {

    private Catalogue() {}

    /** A method or modifier. */
    record Entry(String id, String name, List<Item> keys, String formula, String source) {}

    /** A key of a recipe. */
    sealed interface Item permits Numeric, Choice {

        String key();

        /** The default as recipes write it, or the key whose value is the default. */
        String byDefault();
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
        public String byDefault() {
            return like.isEmpty() ? Numbers.plain(standard) : like;
        }
    }

    /** A key that picks a variant. */
    record Choice(String key, @JsonProperty("default") String byDefault, List<Variant> variants) implements Item {}

    /** A variant and what it is, empty if the word says it. */
    record Variant(
            String name,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String says) {}

    static List<Entry> of(Registry<?> registry) {
        return registry.specs().stream().map(Catalogue::entry).toList();
    }

    private static Entry entry(Spec<?> spec) {
        var about = spec.about();
        var keys = spec.keys().stream().map(Catalogue::item).toList();
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
}
