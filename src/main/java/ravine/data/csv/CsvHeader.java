package ravine.data.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ravine.Mistake;
import ravine.data.ColumnName;
import ravine.spec.PlainNumber;

/** The first line of a table: what its columns are called there, and what formulas call them. */
final class CsvHeader {

    private final CsvCells.Cell first;
    private final String written;
    private final List<String> titles;
    private final List<String> names = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /** Reads the next line. */
    CsvHeader(CsvCells cells) throws IOException, Mistake {
        var line = cells.next();
        if (line.isEmpty()) {
            throw new Mistake("It is empty.", "", 0, 0);
        }
        first = line.get(0);
        written = cells.written();
        titles = line.stream().map(CsvCells.Cell::text).toList();
        if (titles.stream()
                .allMatch(title -> PlainNumber.read(title.replace(',', '.')).isPresent())) {
            throw mistake("the first line has the names of the columns, such as u and v, not numbers.");
        }
        for (int i = 0; i < titles.size(); i++) {
            var name = name(titles.get(i), i + 1);
            names.add(name);
            if (!name.equals(titles.get(i)) && !titles.get(i).isEmpty()) {
                remarks.add("Column “%s” is called %s.".formatted(titles.get(i), name));
            }
        }
    }

    /** The name nearest to a title that no column before has. */
    private String name(String title, int number) {
        var plain = new StringBuilder();
        title.chars().forEach(c -> plain.append(ColumnName.isPart(c) ? (char) c : '_'));
        var name = plain.toString().replaceAll("_+", "_").replaceAll("^_|_$", "");
        if (name.isEmpty() || !Character.isLetter(name.charAt(0))) {
            name = name.isEmpty() ? "column" + number : "c" + name;
        }
        name = name.substring(0, Math.min(name.length(), ColumnName.LONGEST - 4));
        var own = name;
        for (int again = 2; names.contains(own); again++) {
            own = name + "_" + again;
        }
        return own;
    }

    /** What is wrong with the whole table, said at its beginning. */
    Mistake mistake(String says) {
        return CsvCells.mistake(first, written, says);
    }

    /** What stands there. */
    List<String> titles() {
        return titles;
    }

    /** What formulas call the columns. */
    List<String> names() {
        return names;
    }

    /** Which names are not as they stand there. */
    List<String> remarks() {
        return remarks;
    }
}
