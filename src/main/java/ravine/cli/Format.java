package ravine.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Collectors;
import ravine.cli.Catalogue.Choice;
import ravine.cli.Catalogue.Entry;
import ravine.cli.Catalogue.Item;
import ravine.cli.Catalogue.Numeric;
import ravine.cli.Catalogue.Variant;

/** The forms in which a catalogue is printed. */
enum Format {
    /** For a terminal: id, name, keys with their defaults, which come first among variants. */
    PLAIN {
        @Override
        String print(List<Entry> entries) {
            int id = width(entries.stream().map(Entry::id).toList());
            int name = width(entries.stream().map(Entry::name).toList());
            var lines = new StringBuilder();
            for (var entry : entries) {
                var start = ("%-" + id + "s  %-" + name + "s  ").formatted(entry.id(), entry.name());
                int column = start.length();
                var line = new StringBuilder(start);
                for (var item : entry.keys()) {
                    var word = item.key() + "=" + String.join("|", words(item));
                    if (line.length() > column && line.length() + word.length() > TERMINAL) {
                        lines.append(line.toString().stripTrailing()).append("\n");
                        line = new StringBuilder(" ".repeat(column));
                    }
                    line.append(word).append(" ");
                }
                lines.append(line.toString().stripTrailing()).append("\n");
            }
            return lines.toString();
        }
    },

    /** A Markdown table. */
    MARKDOWN {
        @Override
        String print(List<Entry> entries) {
            return "| id | name | keys (symbol) = default | update | source |\n|---|---|---|---|---|\n"
                    + entries.stream().map(Format::row).collect(Collectors.joining());
        }
    },

    /** A JSON array with an object for each entry. */
    JSON {
        @Override
        String print(List<Entry> entries) {
            try {
                return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(entries) + "\n";
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private static final int TERMINAL = 100;

    /** The whole text, with a newline at the end. */
    abstract String print(List<Entry> entries);

    private static int width(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The default, then the other variants if the key picks one. */
    private static List<String> words(Item item) {
        if (item instanceof Choice choice) {
            return choice.variants().stream()
                    .map(Variant::name)
                    .sorted((a, b) -> Boolean.compare(b.equals(choice.byDefault()), a.equals(choice.byDefault())))
                    .toList();
        }
        return List.of(item.byDefault());
    }

    private static String row(Entry entry) {
        var keys = entry.keys().stream().map(Format::cell).collect(Collectors.joining(", "));
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        entry.id(),
                        cell(entry.name()),
                        keys.isEmpty() ? "–" : keys,
                        cell(entry.formula()),
                        cell(entry.source()));
    }

    private static String cell(Item item) {
        var symbol = item instanceof Numeric number && !number.symbol().equals(number.key())
                ? " (" + number.symbol() + ")"
                : "";
        return "%s%s = %s".formatted(item.key(), symbol, String.join(" or ", words(item)));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
