package ravine.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** Σ with what it counts below and above it. */
final class SumSign {

    private static final Pattern LIMITS = Pattern.compile("(?:\\s|\\\\limits|\\\\nolimits)*_\\s?"
            + "(?:\\{\\s?(?<letter>[A-Za-z])\\s?(?:=\\s?(?<first>[0-9]{1,3})\\s?)?\\}|(?<single>[A-Za-z]))"
            + "(?:\\s?\\^\\s?(?:\\{\\s?(?<last>[0-9]{1,3}|[A-Za-z])\\s?\\}|(?<digit>[0-9A-Za-z])))?");

    /** The most terms. */
    private static final int MOST = 100;

    private final Lexer lexer;
    private final int start;

    SumSign(Lexer lexer, int start) {
        this.lexer = lexer;
        this.start = start;
    }

    /** Adds the lexeme of the sign that ends there; returns where reading goes on. */
    int read(int end) throws Mistake {
        Matcher limits = LIMITS.matcher(lexer.source.text()).region(end, lexer.end);
        if (!limits.lookingAt()) {
            throw lexer.mistake(
                    "A sum says what it counts: write \\sum_{i=1}^{2} x_i^2, or the terms one by one.", start, end);
        }
        String letter = limits.group("letter") != null ? limits.group("letter") : limits.group("single");
        String last = limits.group("last") != null ? limits.group("last") : limits.group("digit");
        int from = limits.group("first") == null ? 1 : Integer.parseInt(limits.group("first"));
        if (last != null && !Characters.isDigit(last.charAt(0))) {
            refuse(letter, last, from, limits.end());
            lexer.add(Kind.SUM, letter + "=1.." + last, start, limits.end());
            return limits.end();
        }
        int to = last == null ? 2 : Integer.parseInt(last);
        if (to < from || to - from >= MOST) {
            throw lexer.mistake(
                    "A sum has from 1 to %s terms, not %s.".formatted(MOST, Math.max(0, to - from + 1)),
                    start,
                    limits.end());
        }
        lexer.add(Kind.SUM, letter + "=" + from + ".." + (last == null ? "" : last), start, limits.end());
        return limits.end();
    }

    /** Refuses a sum to a letter, which counts the rows of data, where there are none or where it begins later. */
    private void refuse(String letter, String last, int from, int end) throws Mistake {
        if (lexer.names.columns().isEmpty()) {
            throw lexer.mistake(
                    ("A sum needs a number to count to: there are two variables, so %s = 1 to 2."
                                    + " To sum over the rows of data, choose some first.")
                            .formatted(letter),
                    start,
                    end);
        } else if (from != 1) {
            throw lexer.mistake(
                    "A sum over the rows of data begins with the first: %s = 1 to %s.".formatted(letter, last),
                    start,
                    end);
        }
    }

    /** The letters that the sums of a text count with. */
    static Pattern letters() {
        return Pattern.compile("(?:\\\\sum|∑)(?:\\s|\\\\limits|\\\\nolimits)*_\\s?\\{?\\s?([A-Za-z])");
    }
}
