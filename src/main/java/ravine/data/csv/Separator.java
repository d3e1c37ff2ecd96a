package ravine.data.csv;

import java.io.BufferedReader;
import java.io.IOException;

/** What parts the cells of a line. */
final class Separator {

    private Separator() {}

    /**
     * The separator by the first line that is not empty, which is not used up: a tab if one stands there outside of quotation marks, else a
     * semicolon, else a comma.
     */
    static char of(BufferedReader in) throws IOException {
        in.mark(CsvCells.LONGEST);
        boolean tab = false;
        boolean semicolon = false;
        boolean quoted = false;
        boolean blank = true;
        for (int i = 1; i < CsvCells.LONGEST; i++) {
            int c = in.read();
            if (c < 0 || (!blank && !quoted && (c == '\n' || c == '\r'))) {
                break;
            }
            blank &= Character.isWhitespace(c);
            quoted ^= c == '"';
            tab |= !quoted && c == '\t';
            semicolon |= !quoted && c == ';';
        }
        in.reset();
        return tab ? '\t' : semicolon ? ';' : ',';
    }
}
