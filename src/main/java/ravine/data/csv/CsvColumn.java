package ravine.data.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ravine.data.Table;
import ravine.spec.PlainNumber;

/**
 * A column while it is read: numbers, or two words, or neither, which shows only at its end. A cell that is empty or says that there is
 * nothing is a gap. Mutable: it grows.
 */
final class CsvColumn {

    private static final Set<String> GAPS = Set.of("", "na", "n/a", "#n/a", "nan", "null", "?");

    private final boolean decimalComma;
    /** One for each row: a number, the place of a word among the words, or NaN for a gap. */
    private double[] entries = new double[16];

    private int rows;
    private int numbers;
    private final List<String> words = new ArrayList<>();
    private CsvCells.@Nullable Cell firstWord;
    private boolean hopeless;

    CsvColumn(boolean decimalComma) {
        this.decimalComma = decimalComma;
    }

    void add(CsvCells.Cell cell) {
        double entry = hopeless ? Double.NaN : entry(cell);
        hopeless |= words.size() > 2
                || (numbers > 0 && !words.isEmpty())
                || words.stream().anyMatch(this::isFlawed);
        if (hopeless) {
            entries = new double[0];
        } else {
            if (rows == entries.length) {
                entries = Arrays.copyOf(entries, 2 * rows);
            }
            entries[rows] = entry;
        }
        rows++;
    }

    private double entry(CsvCells.Cell cell) {
        if (GAPS.contains(cell.text().toLowerCase(Locale.ROOT))) {
            return Double.NaN;
        }
        var digits = decimalComma ? cell.text().replace(',', '.') : cell.text();
        var number = PlainNumber.read(digits);
        if (number.isPresent() && Table.NUMBERS.contains(number.getAsDouble())) {
            numbers++;
            return number.getAsDouble();
        }
        if (firstWord == null) {
            firstWord = cell;
        }
        if (!words.contains(cell.text())) {
            words.add(cell.text());
        }
        return words.indexOf(cell.text());
    }

    /** Why the column cannot be one of a table; empty if it can. */
    String trouble() {
        if (firstWord != null && (hopeless || words.size() < 2)) {
            var text = firstWord.text();
            var shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
            return "line %s, column %s is “%s”, %s".formatted(firstWord.line(), firstWord.column(), shown, kind(text));
        }
        return numbers == 0 && words.isEmpty() ? "it is empty" : "";
    }

    /** Whether this was to be a number rather than a word. */
    private boolean isFlawed(String text) {
        return !flaw(text).isEmpty();
    }

    private String kind(String text) {
        if (isFlawed(text)) {
            return flaw(text);
        }
        return numbers == 0 && words.size() == 1 ? "the only word" : "not a number";
    }

    private String flaw(String text) {
        if (text.startsWith("=")) {
            return "a formula of a spreadsheet, which can save its values instead";
        }
        if (!decimalComma && PlainNumber.read(text.replace(',', '.')).isPresent()) {
            return "a decimal comma, which is read where cells are parted by semicolons";
        }
        return PlainNumber.read(text).isPresent() || text.matches("[+-]?(?i:inf(inity)?)|[+-]?[\\d.]+[eE]\\d+")
                ? "not " + Table.NUMBERS.words()
                : "";
    }

    /** The two words in their order, which stand for 0 and 1; empty if these are numbers. */
    List<String> words() {
        return words.stream().sorted().toList();
    }

    /** The entries, NaN where there is a gap. */
    double[] entries() {
        var all = Arrays.copyOf(entries, rows);
        if (words.size() == 2 && words.get(0).compareTo(words.get(1)) > 0) {
            Arrays.setAll(all, row -> 1 - all[row]);
        }
        return all;
    }
}
