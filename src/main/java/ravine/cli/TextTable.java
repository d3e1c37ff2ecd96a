package ravine.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tables as text. */
final class TextTable {

    /** The length of a line at which words go on under the first one. */
    private static final int WIDTH = 100;

    private static final String GAP = "  ";

    private TextTable() {}

    /** A row for a terminal: cells as wide as their column, then words that flow. */
    record Row(List<String> cells, List<String> words) {}

    static String plain(List<Row> rows) {
        var lines = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cells().get(i);
                line.append(cell)
                        .append(" ".repeat(width(rows, i) - cell.length()))
                        .append(GAP);
            }
            int column = line.length();
            for (var word : row.words()) {
                if (line.length() > column && line.length() + word.length() > WIDTH) {
                    lines.append(line.toString().stripTrailing()).append('\n');
                    line = new StringBuilder(" ".repeat(column));
                }
                line.append(word).append(' ');
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private static int width(List<Row> rows, int column) {
        return rows.stream()
                .mapToInt(row -> row.cells().get(column).length())
                .max()
                .orElse(0);
    }

    static String markdown(List<String> header, List<List<String>> rows) {
        return line(header)
                + IntStream.range(0, header.size()).mapToObj(i -> "---").collect(Collectors.joining("|", "|", "|\n"))
                + rows.stream().map(TextTable::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
