package ravine.formula;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;

/** The comments of programming languages and LaTeX, which are left out. */
final class Comments {

    private static final Pattern HASH = Pattern.compile("#[^\\n]*");
    private static final Pattern BLOCK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** Two slashes or a percent sign, and the line after it. */
    private static final Pattern SIGN = Pattern.compile("(//|(?<!\\\\)%)[ \\t]*([^\\n]*)");

    /** A number right before a percent sign. */
    private static final Pattern PERCENTAGE = Pattern.compile("[0-9.]\\s?$");

    /** The first word of a comment. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}_]++");

    private Comments() {}

    static void blank(Source source, List<Remark> remarks) throws Mistake {
        source.blank(HASH);
        source.blank(BLOCK);
        int open = source.text().indexOf("/*");
        if (open >= 0) {
            throw source.mistake("This comment is never closed: end it with */.", open, open + 2);
        }
        Matcher matcher = SIGN.matcher(source.text());
        int from = 0;
        while (matcher.find(from)) {
            from = line(source, matcher, remarks) ? matcher.end() : matcher.end(1);
        }
    }

    /** Blanks out a comment of one line; returns whether it is one. */
    private static boolean line(Source source, Matcher matcher, List<Remark> remarks) throws Mistake {
        boolean slashes = matcher.group(1).equals("//");
        if (!slashes
                && matcher.group(2).isBlank()
                && PERCENTAGE.matcher(source.text()).region(0, matcher.start()).find()) {
            throw source.mistake(
                    "A percentage is not read: write 0.5 for 50 percent, # for a comment.",
                    matcher.start(),
                    matcher.start() + 1);
        }
        Matcher word = WORD.matcher(matcher.group(2));
        boolean begins = word.lookingAt();
        if (matcher.group(2).isBlank() || (begins && isProse(word.group(), source.text()))) {
            source.blank(matcher.start(), matcher.end());
            if (begins) {
                remarks.add(
                        Remark.of("“" + source.shown(matcher.start(), matcher.end()) + "” is left out: a comment."));
            }
            return true;
        } else if (slashes) {
            throw source.mistake(
                    "“//” begins a comment or divides: write floor(a/b) for whole division, # for a comment.",
                    matcher.start(1),
                    matcher.end(1));
        } else if (begins
                && word.group().length() == 1
                && "xXyY".indexOf(word.group().charAt(0)) < 0) {
            throw source.mistake(
                    "“%” begins a comment or is the remainder: write mod(a, b) for that, # for a comment.",
                    matcher.start(), matcher.start(2) + 1);
        }
        return false;
    }

    /** Whether a word is none that a formula has: neither a function or letter, nor one that the text defines. */
    private static boolean isProse(String word, String text) {
        return word.length() > 1
                && KnownWords.function(word).isEmpty()
                && KnownWords.greek(word).isEmpty()
                && !word.matches("pi|[xXyY]+|e")
                && !Pattern.compile("\\b" + Pattern.quote(word) + "\\s*=")
                        .matcher(text)
                        .find();
    }
}
