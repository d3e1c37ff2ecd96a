package ravine.data.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import ravine.Mistake;

/**
 * The cells of comma-separated values (RFC 4180), line by line; empty lines are skipped, and a line may end as on any system. It holds no
 * more than one line. Mutable: it reads on.
 */
final class CsvCells {

    /** A cell without its quotation marks and spaces around it, and where it begins: lines and columns count from 1, {@code start} from 0 in its row. */
    record Cell(String text, int line, int column, int start) {}

    /** The most characters of a line: a longer one is no line of a table. */
    static final int LONGEST = 100_000;

    private static final int END = -1;

    private final Reader in;
    private final char separator;
    private final int most;
    private final StringBuilder written = new StringBuilder();
    private int line = 1;
    private int lineStart;
    private boolean afterReturn;
    private boolean ended;

    /**
     * Reads on from a stream.
     *
     * @param most the most cells of a line
     */
    CsvCells(Reader in, char separator, int most) {
        this.in = in;
        this.separator = separator;
        this.most = most;
    }

    /** The cells of the next line that is not empty; none at the end. */
    List<Cell> next() throws IOException, Mistake {
        while (!ended) {
            written.setLength(0);
            lineStart = 0;
            var cells = line();
            if (cells.size() > 1 || !cells.get(0).text().isEmpty()) {
                return cells;
            }
        }
        return List.of();
    }

    /** The last line as it was written. */
    String written() {
        return written.toString();
    }

    /** What is wrong with a cell of the last line, said after its place. */
    Mistake mistake(Cell cell, String says) {
        return mistake(cell, written(), says);
    }

    /** What is wrong with a cell of a line, said after its place. */
    static Mistake mistake(Cell cell, String line, String says) {
        var text = line.stripTrailing();
        int start = Math.min(text.length(), cell.start);
        int end = Math.min(text.length(), start + Math.max(1, cell.text.length()));
        return new Mistake("line %s, column %s: %s".formatted(cell.line, cell.column, says), text, start, end);
    }

    /** The cell that begins with the next character or with one before it. */
    private Cell here(String text, int before) {
        int start = written.length() - before;
        return new Cell(text, line, start - lineStart + 1, start);
    }

    private List<Cell> line() throws IOException, Mistake {
        var cells = new ArrayList<Cell>();
        while (true) {
            var place = here("", 0);
            var text = new StringBuilder();
            int end = cell(text);
            cells.add(new Cell(text.toString().strip(), place.line, place.column, place.start));
            if (cells.size() > most) {
                throw mistake(cells.get(most), "a table has at most %s columns; here more stand.".formatted(most));
            }
            if (end != separator) {
                return cells;
            }
        }
    }

    /** Reads a cell; what ended it: the separator, the end of the line or of all. */
    private int cell(StringBuilder text) throws IOException, Mistake {
        int c = read();
        while (c == ' ') {
            c = read();
        }
        if (c == '"') {
            return quoted(text);
        }
        while (c != separator && c != '\n' && c != END) {
            text.append((char) c);
            c = read();
        }
        return c;
    }

    private int quoted(StringBuilder text) throws IOException, Mistake {
        var opening = here("\"", 1);
        while (true) {
            int c = read();
            if (c == END) {
                throw mistake(opening, "this quotation mark is never closed.");
            }
            if (c != '"') {
                text.append((char) c);
                continue;
            }
            c = read();
            if (c == '"') {
                text.append('"');
                continue;
            }
            while (c == ' ') {
                c = read();
            }
            if (c != separator && c != '\n' && c != END) {
                throw mistake(
                        here("", 1),
                        "after a closed quotation mark the cell ends; a mark within a cell is written twice.");
            }
            return c;
        }
    }

    /** The next character; each kind of line end as a newline. */
    private int read() throws IOException, Mistake {
        int c = in.read();
        if (c == '\n' && afterReturn) {
            c = in.read();
        }
        afterReturn = c == '\r';
        if (afterReturn) {
            c = '\n';
        }
        if (c == END) {
            ended = true;
            return END;
        }
        written.append((char) c);
        if (written.length() > LONGEST) {
            throw mistake(here("", 1), String.format(Locale.ROOT, "the line is longer than %,d characters.", LONGEST));
        }
        if (c == '\n') {
            line++;
            lineStart = written.length();
        } else if (Character.isISOControl(c) && c != '\t') {
            throw mistake(here("", 1), "here stands a character that no text has (U+%04X).".formatted(c));
        }
        return c;
    }
}
