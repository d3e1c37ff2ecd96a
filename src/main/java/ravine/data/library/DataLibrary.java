package ravine.data.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Mistake;
import ravine.data.csv.CsvTable;
import ravine.data.generator.Generator;
import ravine.file.ShippedText;
import ravine.json.JsonReader;
import ravine.json.JsonValue;

/** The tables that ship, each a file of comma-separated values in {@code resources/ravine/data}. */
public final class DataLibrary {

    private static final String FOLDER = "/ravine/data/";

    private DataLibrary() {}

    /** All of them, read when they are first asked for. */
    private static final class Shipped {
        static final List<KnownTable> TABLES = tables();
    }

    public static List<KnownTable> all() {
        return Shipped.TABLES;
    }

    /** The one of this id. */
    public static Optional<KnownTable> find(String id) {
        return all().stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private static List<KnownTable> tables() {
        try {
            var tables = new ArrayList<KnownTable>();
            for (var value : JsonReader.read(text("library.json")).list()) {
                tables.add(table(value));
            }
            return List.copyOf(tables);
        } catch (Mistake e) {
            throw new IllegalStateException(e.sentence() + " " + e.text(), e);
        }
    }

    private static KnownTable table(JsonValue value) throws Mistake {
        var fields = value.fields();
        var id = fields.get("id").string();
        var recipe = fields.find("recipe");
        return new KnownTable(
                id,
                fields.get("name").string(),
                fields.get("says").string(),
                fields.get("source").string(),
                recipe.isPresent() ? Optional.of(Generator.read(recipe.get().string())) : Optional.empty(),
                CsvTable.read(id, text(id + ".csv")).table());
    }

    private static String text(String file) {
        return ShippedText.of(FOLDER + file);
    }
}
