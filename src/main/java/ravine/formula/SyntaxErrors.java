package ravine.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/** The sentences about a formula that is not well-formed, each with its place and, where there is one, a proposal. */
final class SyntaxErrors {

    private final String text;
    private final List<Lexeme> lexemes;

    SyntaxErrors(String text, List<Lexeme> lexemes) {
        this.text = text;
        this.lexemes = lexemes;
    }

    Mistake valueMissingBefore(int at) {
        Lexeme lexeme = lexemes.get(at);
        if (at == 0) {
            return lexeme.is(Kind.CLOSE)
                    ? neverOpened(lexeme)
                    : at(lexeme, "“%s” needs a value before it.".formatted(typed(lexeme)));
        }
        Lexeme before = lexemes.get(at - 1);
        if (before.is(Kind.OPEN) && lexeme.is(Kind.CLOSE)) {
            return between(before, lexeme, "There is nothing between these parentheses.");
        } else if (before.is(Kind.OPERATOR)
                || before.is(Kind.POWER)
                || before.is(Kind.COMPARISON)
                || before.is(Kind.LOGIC)) {
            return at(before, "“%s” needs a value after it.".formatted(typed(before)));
        } else if (before.is(Kind.COMMA) || lexeme.is(Kind.COMMA)) {
            Lexeme comma = lexeme.is(Kind.COMMA) ? lexeme : before;
            return at(
                    comma,
                    typed(comma).equals(",")
                            ? "A comma needs a value before and after it."
                            : "“%s” needs a value before and after it.".formatted(typed(comma)));
        }
        return at(lexeme, "“%s” needs a value before it.".formatted(typed(lexeme)));
    }

    Mistake valueMissingAtEnd() {
        if (lexemes.isEmpty()) {
            return new Mistake("There is no formula yet: write one such as x₁² + x₂².", text, 0, text.length());
        }
        Lexeme last = lexemes.get(lexemes.size() - 1);
        return last.is(Kind.OPEN) || last.is(Kind.BAR)
                ? at(last, "“%s” is opened and never closed.".formatted(typed(last)))
                : at(last, "“%s” needs a value after it.".formatted(typed(last)));
    }

    Mistake neverOpened(Lexeme close) {
        return at(close, "“%s” closes nothing: leave it out, or open it before.".formatted(typed(close)));
    }

    Mistake neverClosed(OpenGroup group) {
        return switch (group.kind) {
            case BARS -> at(group.opener, "This bar is never closed: write |x₁| with two bars.");
            default ->
                at(
                        group.opener,
                        "“%s” is never closed: add “%s”."
                                .formatted(typed(group.opener), partner(group.opener.symbol())));
        };
    }

    Mistake wrongPair(Lexeme open, Lexeme close) {
        return open.is(Kind.BAR)
                ? at(open, "This bar is not closed before “%s”.".formatted(typed(close)))
                : between(
                        open,
                        close,
                        "“%s” is closed by “%s”: write “%s”."
                                .formatted(typed(open), typed(close), partner(open.symbol())));
    }

    Mistake argumentMissing(Lexeme function, int arity) {
        return at(function, "“%s” needs its %s: write %s.".formatted(typed(function), noun(arity), example(function)));
    }

    Mistake bracesMissing(Lexeme before) {
        return at(before, "A fraction needs two groups in braces: write \\frac{1}{2}.");
    }

    Mistake strangePower(Lexeme function, Lexeme power) {
        String name = function.symbol();
        String inverse = KnownWords.function("a" + name)
                .map(", or %s(x₁) for the inverse"::formatted)
                .orElse("");
        return between(
                function,
                power,
                "This power of %s can be read in two ways: write (%s(x₁))^n%s.".formatted(name, name, inverse));
    }

    /** Of a call with too many or too few arguments. */
    Mistake wrongArguments(Lexeme function, Lexeme close, int count) {
        String label = function.symbol();
        boolean single = count == 1 && (label.equals("min") || label.equals("max"));
        String sentence = "%s takes %s, not %s: write %s%s."
                .formatted(
                        label,
                        (Arguments.chained(label).isPresent() ? "at least " : "") + noun(Arguments.least(label)),
                        count,
                        example(function),
                        single ? ", and leave the word out before what is to be minimized" : "");
        return between(function, close, sentence);
    }

    Mistake comparedTwice(Lexeme comparison) {
        return at(comparison, "Two comparisons are joined by “and”: write 0 < x₁ and x₁ < 1.");
    }

    /** Of a sign that has a meaning elsewhere only. */
    Mistake misplaced(Lexeme lexeme) {
        return at(lexeme, "“%s” has no meaning here: leave it out.".formatted(typed(lexeme)));
    }

    /** Of a comma that parts no arguments; {@code function} is the one in whose parentheses it stands. */
    Mistake strayComma(int at, @Nullable Lexeme function) {
        Lexeme comma = lexemes.get(at);
        boolean numbers = at > 0
                && at + 1 < lexemes.size()
                && lexemes.get(at - 1).is(Kind.NUMBER)
                && lexemes.get(at + 1).is(Kind.NUMBER)
                && comma.symbol().equals(",");
        if (numbers) {
            Lexeme whole = lexemes.get(at - 1);
            Lexeme part = lexemes.get(at + 1);
            if (part.symbol().matches("[0-9]{3}(\\.[0-9]*)?") && whole.symbol().matches("[1-9][0-9]{0,2}")) {
                return between(
                        whole,
                        part,
                        "A number has no sign between thousands: write %s."
                                .formatted(shortened(whole.symbol() + part.symbol())));
            }
            String digits = whole.symbol().replace(".", "");
            String number = shortened(digits + "." + part.symbol());
            return between(whole, part, "A decimal number has a point, not a comma: write %s.".formatted(number));
        }
        if (function != null && function.is(Kind.FUNCTION, "atan")) {
            return between(function, comma, "atan takes 1 argument: write atan2(x₂, x₁) for the angle of a point.");
        }
        return at(comma, "A comma may stand only between the arguments of max, min, atan2 and their like.");
    }

    /** Refuses {@code x 2} and {@code 2 3}, which can be read in two ways. */
    void refuseNumberAfterValue(int at) throws Mistake {
        Lexeme number = lexemes.get(at);
        Lexeme before = lexemes.get(at - 1);
        if (!before.is(Kind.CLOSE) && !before.is(Kind.BAR)) {
            String shown = shortened(typed(before));
            if (before.is(Kind.NUMBER)
                    && number.symbol().matches("[0-9]{3}")
                    && before.symbol().matches("[1-9][0-9]{0,2}")) {
                throw between(
                        before,
                        number,
                        "A number has no space between thousands: write %s, or %s·%s for the product."
                                .formatted(before.symbol() + number.symbol(), shown, number.symbol()));
            }
            throw between(
                    before,
                    number,
                    "Between %s and %s an operator is missing: write %s·%s or %s^%s."
                            .formatted(
                                    shown,
                                    shortened(number.symbol()),
                                    shown,
                                    shortened(number.symbol()),
                                    shown,
                                    shortened(number.symbol())));
        }
    }

    /** Refuses {@code x²^3}; {@code 2^3^2} is 2^(3^2), as everywhere. */
    void refusePowerOfRaised(int at) throws Mistake {
        Lexeme before = lexemes.get(at - 1);
        if (before.is(Kind.CLOSE) && before.start() == before.end()) {
            throw at(lexemes.get(at), "A power of a power needs parentheses: write (x²)^3 or x^(2^3).");
        }
    }

    private String typed(Lexeme lexeme) {
        return text.substring(lexeme.start(), lexeme.end());
    }

    private static String partner(String open) {
        return switch (open) {
            case "(" -> ")";
            case "[" -> "]";
            case "⌊" -> "⌋";
            case "⌈" -> "⌉";
            default -> "}";
        };
    }

    private static String noun(int arity) {
        return arity == 1 ? "argument" : arity + " arguments";
    }

    private static String example(Lexeme function) {
        String name = function.symbol();
        return switch (Tree.arity(name)) {
            case 1 -> name + "(x₁)";
            case 2 -> name + "(x₁, x₂)";
            default -> name.equals("where") ? "if(x₁ > 0, x₁, 0)" : name + "(x₁, 0, 1)";
        };
    }

    private static String shortened(String word) {
        return word.length() > 20 ? word.substring(0, 20) + "…" : word;
    }

    private Mistake at(Lexeme lexeme, String sentence) {
        return new Mistake(sentence, text, lexeme.start(), lexeme.end());
    }

    private Mistake between(Lexeme first, Lexeme last, String sentence) {
        // Where a root's degree or a case's condition was written elsewhere, the order is another.
        int start = Math.min(first.start(), last.start());
        return new Mistake(sentence, text, start, Math.max(first.end(), last.end()));
    }
}
