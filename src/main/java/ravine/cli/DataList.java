package ravine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ravine.data.generator.Generator;
import ravine.data.library.DataLibrary;
import ravine.data.library.KnownTable;
import ravine.json.JsonText;
import ravine.spec.Spec;

/** The tables that ship with the program, and the rules that make others. */
record DataList(List<Entry> entries) implements Listing {

    /** A table or rule: what its columns are, what it is, and where it is from. */
    record Entry(String id, String name, String columns, String says, String source) {}

    static DataList all() {
        return new DataList(Stream.concat(
                        DataLibrary.all().stream().map(DataList::entry),
                        Generator.ALL.specs().stream().map(DataList::entry))
                .toList());
    }

    private static Entry entry(KnownTable known) {
        var table = known.table();
        var recipe = known.recipe().map(rule -> " " + rule.text()).orElse("");
        return new Entry(
                known.id(),
                known.name(),
                String.join(",", table.columns()),
                "%s (%s rows)".formatted(known.says(), table.rows()),
                known.source() + recipe);
    }

    private static Entry entry(Spec<Generator> spec) {
        var keys = spec.keys().stream().map(key -> key.name()).toList();
        return new Entry(
                spec.id(),
                spec.about().name(),
                String.join(",", spec.standard().table().columns()),
                "A rule with %s: %s."
                        .formatted(String.join(", ", keys), spec.about().formula()),
                spec.about().source());
    }

    @Override
    public String plain() {
        return TextTable.plain(entries.stream()
                .map(entry -> new TextTable.Row(
                        List.of(entry.id(), entry.columns()),
                        Arrays.asList(entry.says().split(" "))))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("data", "name", "columns", "what it is", "source"),
                entries.stream()
                        .map(entry -> List.of(
                                "`" + entry.id() + "`", entry.name(), entry.columns(), entry.says(), entry.source()))
                        .toList());
    }

    @Override
    public List<Map<String, Object>> data() {
        return entries.stream()
                .map(entry -> JsonText.object(
                        "id", entry.id(),
                        "name", entry.name(),
                        "columns", entry.columns(),
                        "says", entry.says(),
                        "source", entry.source()))
                .toList();
    }
}
