package ravine.licence;

import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.file.ShippedText;
import ravine.json.JsonFields;
import ravine.json.JsonReader;

/**
 * A library or typeface that the program is built on.
 *
 * @param purpose what it is for, as README says it
 * @param jars how the names of its jars begin
 * @param texts resources with its licence, below ravine, besides what its jars have
 */
record Library(String name, String purpose, String licence, List<String> jars, List<String> texts) {

    private static final String ALL = "/ravine/licences/libraries.json";

    Library {
        jars = List.copyOf(jars);
        texts = List.copyOf(texts);
    }

    static List<Library> all() {
        try {
            var all = new ArrayList<Library>();
            for (var value : JsonReader.read(ShippedText.of(ALL)).list()) {
                all.add(library(value.fields()));
            }
            return all;
        } catch (Mistake e) {
            throw new IllegalStateException(e.sentence() + " " + e.text(), e);
        }
    }

    private static Library library(JsonFields fields) throws Mistake {
        var library = new Library(
                fields.get("name").string(),
                fields.get("for").string(),
                fields.get("licence").string(),
                strings(fields, "jars"),
                strings(fields, "texts").stream().map(name -> "/ravine/" + name).toList());
        fields.close();
        return library;
    }

    private static List<String> strings(JsonFields fields, String name) throws Mistake {
        var strings = new ArrayList<String>();
        for (var value : fields.get(name).list()) {
            strings.add(value.string());
        }
        return strings;
    }
}
