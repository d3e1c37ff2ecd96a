package ravine.formula;

import java.util.Optional;
import java.util.Set;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** One LaTeX command of a formula pasted from a slide. */
final class Latex {

    private static final Set<String> SKIPPED = Set.of(
            "left",
            "right",
            "big",
            "Big",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "bigg",
            "Bigg",
            "quad",
            "qquad",
            "displaystyle",
            ",",
            ";",
            ":",
            "!",
            " ");
    private static final Set<String> WRAPPERS = Set.of("operatorname", "mathrm", "text", "mathit", "mathsf");

    private final Lexer lexer;
    private final int start;
    private int end;

    Latex(Lexer lexer, int start) {
        this.lexer = lexer;
        this.start = start;
    }

    /** Adds the lexemes of the command that starts here; returns where reading goes on. */
    int read() throws Mistake {
        end = start + 1;
        while (Characters.isLatin(lexer.plain(end))) {
            end++;
        }
        if (end == start + 1 && end < lexer.text.length()) {
            end++;
        }
        String name = lexer.text.substring(start + 1, end);
        if (SKIPPED.contains(name)) {
            return end;
        } else if (name.equals("log") && lexer.plain(end) == '_') {
            return new LetterRun(lexer, start + 1).read();
        } else if (WRAPPERS.contains(name)) {
            return wrapped();
        }
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> fraction();
            case "sqrt" -> root();
            case "cdot", "times", "ast" -> lexer.add(Kind.OPERATOR, "*", start, end);
            case "div" -> lexer.add(Kind.OPERATOR, "/", start, end);
            case "%" -> lexer.add(Kind.OPERATOR, "%", start, end);
            case "vert", "lvert", "rvert" -> lexer.add(Kind.BAR, "|", start, end);
            case "{", "lbrace" -> lexer.add(Kind.OPEN, "{", start, end);
            case "}", "rbrace" -> lexer.add(Kind.CLOSE, "}", start, end);
            case "pi" -> lexer.add(Kind.CONSTANT, "pi", start, end);
            default -> word(name);
        }
        return end;
    }

    private void word(String name) throws Mistake {
        Optional<String> function = KnownWords.function(name);
        Optional<String> letter = KnownWords.greek(name);
        if (function.isPresent()) {
            lexer.add(Kind.FUNCTION, function.get(), start, end);
        } else if (letter.isPresent()) {
            lexer.add(Kind.PARAMETER, letter.get(), start, end);
        } else {
            String shown = name.length() > 20 ? name.substring(0, 20) + "…" : name;
            String proposal = KnownWords.nearest(name)
                    .map("did you mean \\%s?"::formatted)
                    .orElse("known are \\frac, \\sqrt, \\cdot, \\left, \\right, functions and Greek letters.");
            throw lexer.mistake("“\\%s” is not known: %s".formatted(shown, proposal), start, end);
        }
    }

    /** {@code \operatorname{name}}. */
    private int wrapped() throws Mistake {
        int close = lexer.text.indexOf('}', end);
        if (lexer.plain(end) != '{' || close < 0) {
            throw lexer.mistake("This command needs a name in braces after it.", start, end);
        }
        String name = lexer.text.substring(end + 1, close);
        if (name.isEmpty() || !name.chars().allMatch(Characters::isLatin)) {
            throw lexer.mistake("Between these braces belongs the name of a function.", end, close + 1);
        }
        new LetterRun(lexer, end + 1).read(name, close);
        return close + 1;
    }

    /** Arguments of one character may stand without braces: {@code \frac12}. */
    private void fraction() {
        lexer.add(Kind.FRACTION, "/", start, end);
        if (single() && lexer.plain(end) != '{') {
            single();
        }
    }

    /** {@code \sqrt{x}} or {@code \sqrt[3]{x}}. */
    private void root() throws Mistake {
        String symbol = "sqrt";
        if (lexer.plain(end) == '[') {
            int close = lexer.text.indexOf(']', end);
            String degree =
                    close < 0 ? "" : lexer.text.substring(end + 1, close).strip();
            if (!degree.equals("2") && !degree.equals("3")) {
                throw lexer.mistake("Of roots there are √ and ∛: write x^(1/n) for others.", start, end + 1);
            }
            symbol = degree.equals("3") ? "cbrt" : "sqrt";
            end = close + 1;
        }
        lexer.add(Kind.ROOT, symbol, start, end);
        single();
    }

    /** Adds a digit without braces as a group; returns whether there was one. */
    private boolean single() {
        int at = end;
        while (Characters.isSpace(lexer.plain(at))) {
            at++;
        }
        if (!Characters.isDigit(lexer.plain(at))) {
            return false;
        }
        end = at + 1;
        lexer.add(Kind.OPEN, "{", at, at);
        lexer.add(Kind.NUMBER, lexer.text.substring(at, end), at, end);
        lexer.add(Kind.CLOSE, "}", end, end);
        return true;
    }
}
