package ravine.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of one statement of a formula: a definition, or as the last one the objective. */
record Statement(int start, int end) {

    /** A line that begins as a definition: only where there is one do line breaks part statements. */
    private static final Pattern DEFINITION =
            Pattern.compile("(?:^|[;\\n])[^\\S\\n]*\\\\?[\\p{L}][\\p{L}\\p{N}_{}₀-₉]{0,40}\\s?=(?!=)");

    /** The braces around the body of a function in JavaScript. */
    private static final Pattern BODY = Pattern.compile("^[^{}]*(?:=>|\\bfunction\\b[^{}]*\\))\\s*(\\{)");

    /** The statements of a text, those that are blank left out. */
    static List<Statement> of(Source source) {
        blankBraces(source);
        String text = source.text();
        boolean lines = DEFINITION.matcher(text).find();
        List<Statement> statements = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            } else if (depth <= 0
                    && ((sign == ';' && !isLatexSpace(text, at)) || (lines && sign == '\n' && endsAt(text, at)))) {
                add(text, start, at, statements);
                start = at + 1;
            }
        }
        add(text, start, text.length(), statements);
        return statements;
    }

    /** LaTeX's space, which ends with a semicolon. */
    private static boolean isLatexSpace(String text, int semicolon) {
        return semicolon > 0 && text.charAt(semicolon - 1) == '\\';
    }

    private static void add(String text, int start, int end, List<Statement> statements) {
        int first = start;
        int last = end;
        while (first < last && Characters.isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && Characters.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            statements.add(new Statement(first, last));
        }
    }

    /** Whether a statement ends at this line break: neither the sign before it nor the one after it asks for more. */
    private static boolean endsAt(String text, int lineBreak) {
        String before = text.substring(0, lineBreak).stripTrailing();
        String after = text.substring(lineBreak).stripLeading();
        return !before.isEmpty()
                && !after.isEmpty()
                && "+-−*·×/^%,([{<>=&|:".indexOf(before.charAt(before.length() - 1)) < 0
                && "+*·×/^%,)]}<>=&|?:".indexOf(after.charAt(0)) < 0;
    }

    private static void blankBraces(Source source) {
        Matcher body = BODY.matcher(source.text());
        int last = source.text().lastIndexOf('}');
        if (body.find()
                && last > body.start(1)
                && source.text().substring(last + 1).isBlank()) {
            source.blank(body.start(1), body.end(1));
            source.blank(last, last + 1);
        }
    }
}
