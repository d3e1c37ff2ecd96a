package ravine.formula;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;

/**
 * A formula as it was typed and, place for place, what of it is to be read: comments, frames and the like are blanked out, so that
 * every place in the one is the same in the other. Mutable: it is cleaned step by step before it is read.
 */
final class Source {

    /** What stands for a blanked part inside a name, such as LaTeX's font in \mathbf{x}_1: less than a space. */
    static final char NOTHING = '\u2060';

    final String typed;
    private final StringBuilder kept;
    private String text;
    /** For each brace that opens where it closes; found when first asked for, for all at once: groups within groups would be gone through again and again. */
    private int @Nullable [] closing;

    Source(String typed) {
        this.typed = typed;
        this.kept = new StringBuilder(typed);
        this.text = typed;
    }

    /** What is to be read, as long as what was typed. */
    String text() {
        return text;
    }

    int length() {
        return kept.length();
    }

    char charAt(int index) {
        return kept.charAt(index);
    }

    int codePointAt(int index) {
        return kept.codePointAt(index);
    }

    boolean startsWith(String piece, int index) {
        return index + piece.length() <= kept.length()
                && kept.substring(index, index + piece.length()).equals(piece);
    }

    /** The plain character at an index, or 0 beyond the end. */
    int plain(int index) {
        return index < kept.length() ? Characters.plain(kept.codePointAt(index)) : 0;
    }

    boolean isSpace(int index) {
        return index < kept.length() && Characters.isSpace(kept.codePointAt(index));
    }

    /** The first index from this one on that is no space, at most {@code end}. */
    int skipSpaces(int index, int end) {
        int at = index;
        while (at < end && isSpace(at)) {
            at++;
        }
        return at;
    }

    /** Where the brace closes that opens here, or -1 if it never does; one after a backslash is a sign. */
    int closing(int open) {
        var places = closing;
        if (places == null) {
            places = matched();
            closing = places;
        }
        return places[open];
    }

    private int[] matched() {
        var places = new int[length()];
        Arrays.fill(places, -1);
        var open = new int[length()];
        int depth = 0;
        for (int index = 0; index < length(); index++) {
            boolean escaped = index > 0 && charAt(index - 1) == '\\';
            if (charAt(index) == '{' && !escaped) {
                open[depth++] = index;
            } else if (charAt(index) == '}' && !escaped && depth > 0) {
                places[open[--depth]] = index;
            }
        }
        return places;
    }

    void blank(int start, int end) {
        fill(start, end, ' ');
    }

    /** Blanks out what stands in the way inside a name. */
    void vanish(int start, int end) {
        fill(start, end, NOTHING);
    }

    /** Blanks out everything that matches. */
    void blank(Pattern pattern) {
        Matcher matcher = pattern.matcher(text());
        while (matcher.find()) {
            blank(matcher.start(), matcher.end());
        }
    }

    /** About a place between two ends in either order: what is written out may stand in another than what was typed. */
    Mistake mistake(String sentence, int start, int end) {
        return new Mistake(sentence, typed, Math.min(start, end), Math.max(start, end));
    }

    /** What was typed between two ends in either order, cut where it is long. */
    String shown(int start, int end) {
        int first = Math.min(start, end);
        int last = Math.max(start, end);
        return last - first > 20 ? typed.substring(first, first + 20) + "…" : typed.substring(first, last);
    }

    private void fill(int start, int end, char filling) {
        for (int i = start; i < end; i++) {
            kept.setCharAt(i, filling);
        }
        text = kept.toString();
        closing = null;
    }
}
