package ravine.formula;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** One LaTeX command of a formula pasted from a slide. */
final class Latex {

    private static final Set<String> SKIPPED = Set.of(
            ("left right big Big bigl bigr Bigl Bigr bigg Bigg biggl biggr Biggl Biggr middle quad qquad displaystyle"
                            + " textstyle scriptstyle limits nolimits enspace thinspace medspace thickspace mathstrut"
                            + " strut , ; : ! > ~ /")
                    .split(" ", -1));

    private record Meaning(Kind kind, String symbol) {}

    private static final Map<String, Meaning> SIGNS = Map.ofEntries(
            Map.entry("cdot", new Meaning(Kind.OPERATOR, "*")),
            Map.entry("times", new Meaning(Kind.OPERATOR, "*")),
            Map.entry("ast", new Meaning(Kind.OPERATOR, "*")),
            Map.entry("div", new Meaning(Kind.OPERATOR, "/")),
            Map.entry("%", new Meaning(Kind.OPERATOR, "%")),
            Map.entry("bmod", new Meaning(Kind.OPERATOR, "%")),
            Map.entry("vert", new Meaning(Kind.BAR, "|")),
            Map.entry("lvert", new Meaning(Kind.BAR, "|")),
            Map.entry("rvert", new Meaning(Kind.BAR, "|")),
            Map.entry("|", new Meaning(Kind.NORM, "‖")),
            Map.entry("Vert", new Meaning(Kind.NORM, "‖")),
            Map.entry("lVert", new Meaning(Kind.NORM, "‖")),
            Map.entry("rVert", new Meaning(Kind.NORM, "‖")),
            Map.entry("{", new Meaning(Kind.OPEN, "{")),
            Map.entry("lbrace", new Meaning(Kind.OPEN, "{")),
            Map.entry("}", new Meaning(Kind.CLOSE, "}")),
            Map.entry("rbrace", new Meaning(Kind.CLOSE, "}")),
            Map.entry("lbrack", new Meaning(Kind.OPEN, "[")),
            Map.entry("rbrack", new Meaning(Kind.CLOSE, "]")),
            Map.entry("lfloor", new Meaning(Kind.OPEN, "⌊")),
            Map.entry("rfloor", new Meaning(Kind.CLOSE, "⌋")),
            Map.entry("lceil", new Meaning(Kind.OPEN, "⌈")),
            Map.entry("rceil", new Meaning(Kind.CLOSE, "⌉")),
            Map.entry("pi", new Meaning(Kind.CONSTANT, "pi")),
            Map.entry("lt", new Meaning(Kind.COMPARISON, "<")),
            Map.entry("gt", new Meaning(Kind.COMPARISON, ">")),
            Map.entry("le", new Meaning(Kind.COMPARISON, "<=")),
            Map.entry("leq", new Meaning(Kind.COMPARISON, "<=")),
            Map.entry("leqslant", new Meaning(Kind.COMPARISON, "<=")),
            Map.entry("ge", new Meaning(Kind.COMPARISON, ">=")),
            Map.entry("geq", new Meaning(Kind.COMPARISON, ">=")),
            Map.entry("geqslant", new Meaning(Kind.COMPARISON, ">=")),
            Map.entry("ne", new Meaning(Kind.COMPARISON, "!=")),
            Map.entry("neq", new Meaning(Kind.COMPARISON, "!=")),
            Map.entry("land", new Meaning(Kind.LOGIC, "&")),
            Map.entry("wedge", new Meaning(Kind.LOGIC, "&")),
            Map.entry("lor", new Meaning(Kind.LOGIC, "|")),
            Map.entry("vee", new Meaning(Kind.LOGIC, "|")),
            Map.entry("\\", new Meaning(Kind.ROW, "\\")));

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
        if (end == start + 1 && end < lexer.end) {
            end++;
        }
        String name = lexer.source.text().substring(start + 1, end);
        Meaning meaning = SIGNS.get(name);
        if (SKIPPED.contains(name) || name.isBlank()) {
            return afterSizing(name);
        } else if (meaning != null) {
            lexer.add(meaning.kind, meaning.symbol, start, end);
            return end;
        } else if (name.equals("log") && lexer.plain(end) == '_') {
            return new LetterRun(lexer, start + 1).read();
        }
        switch (name) {
            case "frac", "dfrac", "tfrac", "cfrac" -> {
                return new LatexArguments(lexer, start, end).fraction();
            }
            case "sqrt" -> {
                return new LatexArguments(lexer, start, end).root();
            }
            case "sum" -> {
                return new SumSign(lexer, start).read(end);
            }
            case "begin", "end" -> {
                return cases(name);
            }
            case "infty" -> throw UnknownSigns.infinity(lexer.source, start, end);
            case "nabla", "partial", "int" ->
                throw lexer.mistake(
                        "“\\%s” is not read: write f itself, its derivatives are found.".formatted(name), start, end);
            case "top", "intercal" -> throw UnknownSigns.transpose(lexer.source, start, end);
            default -> {
                return word(name);
            }
        }
    }

    /** The full stop in {@code \left.} stands for no sign at all. */
    private int afterSizing(String name) {
        boolean sizing = name.equals("left") || name.equals("right");
        return sizing && lexer.plain(end) == '.' ? end + 1 : end;
    }

    /** {@code \begin{cases}}: other environments are gone or refused before. */
    private int cases(String name) throws Mistake {
        int close = lexer.source.text().indexOf('}', end);
        if (close < 0) {
            throw lexer.mistake("This command needs a name in braces after it.", start, end);
        }
        lexer.add(name.equals("begin") ? Kind.CASES : Kind.CASES_END, "cases", start, close + 1);
        return close + 1;
    }

    private int word(String name) throws Mistake {
        Optional<String> function = KnownWords.function(name);
        if (function.isPresent()) {
            lexer.add(Kind.FUNCTION, function.get(), start, end);
            return end;
        } else if (name.equals("Gamma") && isCalled()) {
            lexer.add(Kind.FUNCTION, "gamma", start, end);
            return end;
        }
        Optional<String> letter = KnownWords.greek(name);
        if (letter.isPresent()) {
            return new LetterRun(lexer, start).greek(letter.get(), end);
        }
        String shown = name.length() > 20 ? name.substring(0, 20) + "…" : name;
        String proposal = UnknownWords.proposal(lexer, name, end)
                .map("did you mean \\%s?"::formatted)
                .orElse("known are \\frac, \\sqrt, \\cdot, \\left, \\right, functions and Greek letters.");
        throw lexer.mistake("“\\%s” is not known: %s".formatted(shown, proposal), start, end);
    }

    private boolean isCalled() {
        int next = lexer.source.skipSpaces(end, lexer.end);
        return lexer.plain(next) == '(' || lexer.source.startsWith("\\left", next);
    }
}
