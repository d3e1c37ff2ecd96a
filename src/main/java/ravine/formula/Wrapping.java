package ravine.formula;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ravine.Mistake;

/** What is pasted with a formula and does not belong to it: LaTeX's frames and fonts, modules before functions, punctuation after it. */
final class Wrapping {

    private static final Set<String> FRAMES = Set.of(
            "equation",
            "align",
            "aligned",
            "gather",
            "gathered",
            "multline",
            "split",
            "eqnarray",
            "math",
            "displaymath");

    private static final Pattern ENVIRONMENT = Pattern.compile("\\\\(?:begin|end)\\s?\\{([A-Za-z]*)\\*?\\}");

    /** Signs of a frame; two backslashes in a row come first, for they are a line break. */
    private static final Pattern FRAME = Pattern.compile("\\\\\\\\(?:\\[[^\\]\\n]{0,10}\\])?|\\\\[()\\[\\]]");

    /** The brace that some set before cases themselves. */
    private static final Pattern BRACE_OF_CASES = Pattern.compile("\\\\left\\s?\\\\(?:\\{|lbrace)\\s?(?=\\\\begin)");

    /** The sign of alignment before an equals sign. */
    private static final Pattern ALIGNED = Pattern.compile("&(?=\\s?=)");

    private static final Pattern LABEL =
            Pattern.compile("\\\\(?:label|tag)\\s?\\{[^{}]*\\}|\\\\(?:nonumber|notag|limits|nolimits)(?![A-Za-z])");

    private static final String FONTS = "\\\\(?:operatorname\\*?|mathbf|mathbb|boldsymbol|bm|vec|mathrm|mathit|mathsf"
            + "|mathtt|mathcal|mathscr|mathfrak|mathnormal|text|textbf|textit|textrm|mbox|hbox)";

    /** A font with a word or letter in braces. */
    private static final Pattern WORD_IN_FONT =
            Pattern.compile("(" + FONTS + "\\s?\\{\\s*)((?:\\\\?[\\p{L}\\p{N}_,.]++\\s*+){1,30})(\\})");

    private static final Pattern FONT = Pattern.compile(FONTS + "(?![A-Za-z{])");

    private static final Pattern MODULE = Pattern.compile(
            "(?<![\\p{L}_.])(?:(?:np|numpy|jnp|torch|tf|math|Math|cmath|sp|sympy|scipy|special|linalg|nn|functional|F|K)\\.)+(?=\\p{L})");

    private static final Pattern OTHER_SINC = Pattern.compile("(?:np|numpy|jnp|torch)\\.sinc");

    private static final Pattern MODULE_TAU = Pattern.compile("(?:np|numpy|math)\\.tau\\b");

    private Wrapping() {}

    /** Blanks it out. */
    static void blank(Source source, List<Remark> remarks) throws Mistake {
        if (source.text().indexOf('\\') >= 0) {
            latex(source);
        }
        source.blank(ALIGNED);
        Comments.blank(source, remarks);
        modules(source);
        punctuation(source);
    }

    private static void latex(Source source) throws Mistake {
        source.blank(BRACE_OF_CASES);
        boolean aligned = false;
        Matcher environment = ENVIRONMENT.matcher(source.text());
        while (environment.find()) {
            String name = environment.group(1);
            if (FRAMES.contains(name)) {
                source.blank(environment.start(), environment.end());
                aligned = true;
            } else if (!name.matches("d?cases")) {
                throw source.mistake(
                        "“" + source.shown(environment.start(), environment.end())
                                + "” is not read: write the formula itself; of environments there is cases.",
                        environment.start(),
                        environment.end());
            }
        }
        Matcher frame = FRAME.matcher(source.text());
        while (frame.find()) {
            if (!frame.group().startsWith("\\\\")) {
                source.blank(frame.start(), frame.end());
            } else {
                source.blank(frame.start() + 2, frame.end());
            }
        }
        if (aligned) {
            outsideCases(source);
        }
        source.blank(LABEL);
        Matcher word = WORD_IN_FONT.matcher(source.text());
        while (word.find()) {
            source.vanish(word.start(1), word.end(1));
            source.vanish(word.start(3), word.end(3));
        }
        source.blank(FONT);
    }

    /** Blanks out signs of alignment and line breaks that do not part cases. */
    private static void outsideCases(Source source) {
        String text = source.text();
        int cases = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("\\begin", at)) {
                cases++;
            } else if (text.startsWith("\\end", at)) {
                cases--;
            } else if (cases == 0 && text.charAt(at) == '&' && (at == 0 || text.charAt(at - 1) != '\\')) {
                source.blank(at, at + 1);
            }
        }
    }

    private static void modules(Source source) throws Mistake {
        Matcher sinc = OTHER_SINC.matcher(source.text());
        if (sinc.find()) {
            throw source.mistake(
                    "NumPy's sinc is sin(πx)/(πx), that of a formula sin(x)/x: write sinc(pi·x).",
                    sinc.start(),
                    sinc.end());
        }
        Matcher tau = MODULE_TAU.matcher(source.text());
        if (tau.find()) {
            throw source.mistake("The circle constant τ is written 2π here.", tau.start(), tau.end());
        }
        source.blank(MODULE);
    }

    /** A full stop, comma or semicolon after the formula, also after LaTeX's thin space, and line breaks there. */
    private static void punctuation(Source source) {
        int end = source.length();
        while (true) {
            int last = end - 1;
            while (last >= 0 && source.isSpace(last)) {
                last--;
            }
            if (last < 0) {
                return;
            }
            char sign = source.charAt(last);
            boolean escaped = last > 0 && source.charAt(last - 1) == '\\';
            if (sign == '$' || (escaped && ",;:! \\".indexOf(sign) >= 0)) {
                source.blank(escaped ? last - 1 : last, last + 1);
            } else if ((sign == '.' || sign == ',' || sign == ';') && last > 0 && endsValue(source, last - 1)) {
                source.blank(last, last + 1);
            } else {
                return;
            }
            end = last;
        }
    }

    /** Whether a value may end before this place, at punctuation or spaces. */
    private static boolean endsValue(Source source, int index) {
        int last = index;
        while (last >= 0 && (source.isSpace(last) || ".,;".indexOf(source.charAt(last)) >= 0)) {
            last--;
        }
        return last >= 0 && "+-−*/^%(<>=&?:".indexOf(source.charAt(last)) < 0;
    }
}
