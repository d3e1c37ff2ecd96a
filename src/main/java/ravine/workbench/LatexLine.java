package ravine.workbench;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import ravine.spec.DisplayNumber;

/** One line of a step in LaTeX, such as {@code \hat{m}_{1} &= 0.1/(1 - 0.9^{2}) = 0.53}: read once from left to right. */
final class LatexLine {

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '·', " \\cdot "),
            Map.entry((int) '×', " \\times "),
            Map.entry((int) '−', "-"),
            Map.entry((int) '½', "\\tfrac{1}{2}"),
            Map.entry((int) '∫', "\\int "),
            Map.entry((int) '∞', "\\infty "),
            Map.entry((int) 'α', "\\alpha "),
            Map.entry((int) 'β', "\\beta "),
            Map.entry((int) 'γ', "\\gamma "),
            Map.entry((int) 'Δ', "\\Delta "),
            Map.entry((int) 'ε', "\\varepsilon "),
            Map.entry((int) 'η', "\\eta "),
            Map.entry((int) 'λ', "\\lambda "),
            Map.entry((int) 'τ', "\\tau "),
            Map.entry((int) 'π', "\\pi "),
            Map.entry((int) '‖', "\\|"),
            Map.entry((int) '⌊', "\\lfloor "),
            Map.entry((int) '⌋', "\\rfloor "),
            Map.entry((int) '≤', "\\le "),
            Map.entry((int) '≥', "\\ge "),
            Map.entry((int) 'μ', "\\mu "),
            Map.entry((int) 'ν', "\\nu "),
            Map.entry((int) 'ξ', "\\xi "),
            Map.entry((int) 'ρ', "\\rho "),
            Map.entry((int) 'φ', "\\varphi "),
            Map.entry((int) 'ψ', "\\psi "));
    private static final Set<String> FUNCTIONS = Set.of("max", "min", "exp", "cos");
    private static final String RENEWED = " ← ";

    /** The signs at which lines are aligned, the first that a line has. */
    private static final List<String> ALIGNED = List.of(RENEWED, " ≤ ", " ≥ ", " < ", " > ", " = ");

    private static final String RAISED = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹ᵗ";
    /** A number with an exponent, which ends no name. */
    private static final Pattern EXPONENT = Pattern.compile("(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)e([-−]?\\d+)");

    private static final char HAT = '\u0302';

    /** The letters from which on a word is a name rather than a product of quantities. */
    private static final int NAME = 3;

    private final String text;
    private int at;

    private LatexLine(String text) {
        this.text = text;
    }

    /** The line with an ampersand at its first sign, so that several are aligned there. */
    static String of(String line) {
        // A letter with its hat, such as ŝ, is read as the letter and the hat.
        var text = powers(Normalizer.normalize(line, Normalizer.Form.NFD));
        for (var sign : ALIGNED) {
            var parts = text.split(sign, 2);
            if (parts.length == 2) {
                var latex = sign.equals(RENEWED) ? "\\leftarrow" : math(sign);
                return said(parts[0]) + " &" + latex + " " + said(parts[1]);
            }
        }
        return "&" + said(text);
    }

    /** The same with 10⁻⁸ for 1e−8, as numbers with all their digits are written. */
    private static String powers(String text) {
        return EXPONENT.matcher(text).replaceAll(number -> {
            var power = DisplayNumber.power(Integer.parseInt(number.group(2).replace('−', '-')));
            var whole = number.group(1).equals("1") ? power : number.group(1) + "×" + power;
            boolean raised = number.end() < text.length() && (RAISED + "^").indexOf(text.charAt(number.end())) >= 0;
            boolean rooted = number.start() > 0 && text.charAt(number.start() - 1) == '√';
            return raised || rooted ? "(" + whole + ")" : whole;
        });
    }

    /** A part of a line, of which words may follow a comma outside of brackets. */
    private static String said(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return math(text.substring(0, i)) + "\\text{" + text.substring(i) + "}";
            }
        }
        return math(text);
    }

    private static String math(String text) {
        var reader = new LatexLine(text);
        var written = new StringBuilder();
        while (reader.at < text.length()) {
            written.append(reader.next());
        }
        return written.toString().strip().replaceAll(" +", " ").replaceAll(" (?=[_^)},])", "");
    }

    private String next() {
        char c = text.charAt(at);
        if (at + 1 < text.length() && text.charAt(at + 1) == HAT) {
            at += 2;
            return "\\hat{" + c + "}";
        }
        if (c == '^') {
            at++;
            return "^{" + spanned() + "}";
        }
        if (c == '√') {
            at++;
            return "\\sqrt{" + spanned() + "}";
        }
        if (RAISED.indexOf(c) >= 0) {
            return "^{" + script(next -> RAISED.indexOf(next) >= 0) + "}";
        }
        if (isLowered(c)) {
            return "_{" + script(LatexLine::isLowered) + "}";
        }
        return c >= 'a' && c <= 'z' ? word() : sign(c);
    }

    private String sign(char c) {
        at++;
        return SIGNS.getOrDefault((int) c, String.valueOf(c));
    }

    private String word() {
        var word = run(c -> (c >= 'a' && c <= 'z') || c == '_');
        boolean name = word.length() >= NAME && !(at < text.length() && text.charAt(at) == HAT);
        if (!name) {
            at -= word.length() - 1;
            return word.substring(0, 1);
        }
        if (FUNCTIONS.contains(word)) {
            return "\\" + word;
        }
        return word.equals("sign") ? "\\operatorname{sign}" : "\\text{" + word.replace("_", "\\_") + "}";
    }

    /** What a root or a power spans: a bracket, which it needs no more, a number rounded down or one quantity. */
    private String spanned() {
        int start = at;
        if (text.charAt(at) == '⌊') {
            at = text.indexOf('⌋', at) + 1;
            return math(text.substring(start, at));
        }
        if (text.charAt(at) != '(') {
            run(c -> Character.isLetterOrDigit(c) || c == '.' || c == HAT || isLowered(c));
            return math(text.substring(start, at));
        }
        int depth = 0;
        do {
            depth += text.charAt(at) == '(' ? 1 : text.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0 && at < text.length());
        return math(text.substring(start + 1, at - 1));
    }

    private static boolean isLowered(int c) {
        return (c >= '₀' && c <= '₊') || c == 'ₜ';
    }

    /** Letters and digits of a sub- or superscript, on the line. */
    private String script(IntPredicate part) {
        return Normalizer.normalize(run(part), Normalizer.Form.NFKC).replace('−', '-');
    }

    private String run(IntPredicate part) {
        int start = at;
        while (at < text.length() && part.test(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }
}
