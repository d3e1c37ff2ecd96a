package ravine.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ravine.Mistake;
import ravine.data.csv.CsvTable;
import ravine.data.generator.Generator;
import ravine.data.library.DataLibrary;
import ravine.data.library.KnownTable;
import ravine.file.Unreadable;
import ravine.spec.DidYouMean;

/** What names a table on the command line: a file, the id of one that ships, or a rule that makes one. */
final class DataSource {

    /** A file of such a name is written with its folder, as in ./moons. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+(:.*)?");

    private DataSource() {}

    static CsvTable read(String text) throws Mistake, Unreadable {
        if (!NAME.matcher(text).matches()) {
            return CsvTable.read(new OptionValues.OfFile().convert(text));
        }
        var known = DataLibrary.find(text);
        if (known.isPresent()) {
            return new CsvTable(known.get().table(), List.of());
        }
        if (Generator.ALL.names(text, 0, text.length())) {
            return new CsvTable(Generator.read(text).table(), List.of());
        }
        var ids = names().toList();
        throw new Mistake(
                "there are no data “%s”.%s A file is named with its ending, such as %s.csv; “ravine list data” names those that ship and rules that make some."
                        .formatted(text, DidYouMean.proposal(text, ids), text),
                text,
                0,
                text.length());
    }

    /** Ids of tables that ship and of rules. */
    static Stream<String> names() {
        return Stream.concat(
                DataLibrary.all().stream().map(KnownTable::id),
                Generator.ALL.specs().stream().map(spec -> spec.id()));
    }
}
