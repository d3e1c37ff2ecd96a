package ravine.data.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.data.Table;
import ravine.file.Unreadable;
import ravine.file.WholeText;

/** A table that was read, and what became of its columns and rows on the way: sentences for people, each with what it is about. */
public record CsvTable(Table table, List<String> remarks) {

    /** The most line numbers that a remark lists. */
    private static final int MOST_LISTED = 10;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    public CsvTable {
        remarks = List.copyOf(remarks);
    }

    /** Reads a file, which is called after its name without the ending. */
    public static CsvTable read(Path file) throws Unreadable, Mistake {
        return read(file, in -> in);
    }

    /** The same through a reader that looks on. */
    public static CsvTable read(Path file, UnaryOperator<Reader> through) throws Unreadable, Mistake {
        try (var in = through.apply(WholeText.open(file))) {
            return read(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(csv|tsv|txt)$", ""), in);
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }

    /** Reads a text. */
    public static CsvTable read(String name, String text) throws Mistake {
        try {
            return read(name, new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException("a text is in memory", e);
        }
    }

    /** Reads to the end of a stream, at most as much as a table can hold. */
    public static CsvTable read(String name, Reader reader) throws IOException, Mistake {
        var in = new BufferedReader(reader);
        in.mark(1);
        if (in.read() != BYTE_ORDER_MARK) {
            in.reset();
        }
        char separator = Separator.of(in);
        var cells = new CsvCells(in, separator, Table.MOST_COLUMNS);
        var header = new CsvHeader(cells);
        var columns = IntStream.range(0, header.names().size())
                .mapToObj(i -> new CsvColumn(separator == ';'))
                .toList();
        var lines = new ArrayList<Integer>();
        for (var row = cells.next(); !row.isEmpty(); row = cells.next()) {
            if (lines.size() == Table.MOST_ROWS) {
                throw cells.mistake(
                        row.get(0), String.format(Locale.ROOT, "a table has at most %,d rows.", Table.MOST_ROWS));
            }
            if (row.size() != columns.size()) {
                throw cells.mistake(
                        row.get(Math.min(columns.size(), row.size() - 1)),
                        "%s in this row, but %s in the first line."
                                .formatted(counted(row.size(), "cell"), counted(columns.size(), "name")));
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(row.get(i));
            }
            lines.add(row.get(0).line());
        }
        if (lines.isEmpty()) {
            throw header.mistake("below the names of the columns stands no row.");
        }
        return of(name, header, columns, lines);
    }

    private static CsvTable of(String name, CsvHeader header, List<CsvColumn> columns, List<Integer> lines)
            throws Mistake {
        var remarks = new ArrayList<>(header.remarks());
        var kept = new LinkedHashMap<String, double[]>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var title = header.titles().get(i);
            var words = column.words();
            if (!column.trouble().isEmpty()) {
                remarks.add("Column “%s” is left out: %s.".formatted(title, column.trouble()));
            } else if (header.titles().get(i).isEmpty()) {
                remarks.add("Column %s is left out: it has no name.".formatted(i + 1));
            } else {
                kept.put(header.names().get(i), column.entries());
                if (!words.isEmpty()) {
                    remarks.add(
                            "Column “%s” is 0 for “%s” and 1 for “%s”.".formatted(title, words.get(0), words.get(1)));
                }
            }
        }
        if (kept.isEmpty()) {
            throw header.mistake("no column has numbers. " + String.join(" ", remarks));
        }
        var whole = IntStream.range(0, lines.size())
                .filter(row -> kept.values().stream().noneMatch(entries -> Double.isNaN(entries[row])))
                .toArray();
        if (whole.length == 0) {
            throw header.mistake("every row has a gap. " + String.join(" ", remarks));
        }
        if (whole.length < lines.size()) {
            remarks.add(gaps(kept, lines));
        }
        kept.replaceAll((column, entries) ->
                IntStream.of(whole).mapToDouble(row -> entries[row]).toArray());
        return new CsvTable(Table.of(name, kept), remarks);
    }

    private static String gaps(Map<String, double[]> columns, List<Integer> lines) {
        var gaps = IntStream.range(0, lines.size())
                .boxed()
                .flatMap(row -> columns.entrySet().stream()
                        .filter(column -> Double.isNaN(column.getValue()[row]))
                        .limit(1)
                        .map(column -> "line %s in “%s”".formatted(lines.get(row), column.getKey())))
                .toList();
        return "%s left out for a gap: %s%s."
                .formatted(
                        gaps.size() == 1 ? "A row is" : gaps.size() + " rows are",
                        gaps.stream().limit(MOST_LISTED).collect(Collectors.joining(", ")),
                        gaps.size() > MOST_LISTED ? " and %s more".formatted(gaps.size() - MOST_LISTED) : "");
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
