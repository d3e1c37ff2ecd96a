package ravine.formula;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/**
 * One run of Latin letters and digits, such as {@code x1}, {@code 2ax}'s {@code ax}, {@code sinx} or {@code xexp}, cut into names:
 * a known word as a whole, else from left to right the longest of x₁, x₂, e, pi and the functions.
 */
final class LetterRun {

    /** No name of a function has more letters. */
    private static final int LONGEST = 8;

    private final Lexer lexer;
    private final int start;
    private final StringBuilder run = new StringBuilder();
    /** Where in the text each character of the run ends. */
    private int[] ends = new int[8];

    LetterRun(Lexer lexer, int start) {
        this.lexer = lexer;
        this.start = start;
    }

    /** Adds the lexemes of the run that starts here; returns where reading goes on. */
    int read() throws Mistake {
        collect();
        return cut();
    }

    /** Adds the lexemes of a name that stands in braces. */
    void read(String name, int end) throws Mistake {
        for (int i = 0; i < name.length(); i++) {
            append(name.charAt(i), Math.min(start + i + 1, end));
        }
        cut();
    }

    /** Adds the lexeme of a single letter other than x and y; returns its end. */
    int letter(String letter, int end) throws Mistake {
        refuseIndex(letter, end);
        boolean constant = letter.equals("π") || letter.equals("e");
        lexer.add(constant ? Kind.CONSTANT : Kind.PARAMETER, letter.equals("π") ? "pi" : letter, start, end);
        return end;
    }

    private void collect() throws Mistake {
        int at = start;
        while (true) {
            int plain = lexer.plain(at);
            char index = Characters.lowered(plain);
            if (Characters.isLatin(plain) || Characters.isDigit(plain)) {
                int width = Character.charCount(lexer.text.codePointAt(at));
                append((char) plain, at + width);
                at += width;
            } else if (index != 0) {
                append(index, ++at);
            } else if (plain == '_') {
                at = underscore(at);
                if (lexer.text.charAt(at - 1) == '}' && Characters.isDigit(lexer.plain(at))) {
                    return;
                }
            } else {
                return;
            }
        }
    }

    /** {@code _1} or {@code _{1}} or, after log, {@code _{10}}. */
    private int underscore(int underscore) throws Mistake {
        boolean braces = lexer.plain(underscore + 1) == '{';
        int first = underscore + (braces ? 2 : 1);
        int end = first;
        while (Characters.isDigit(lexer.plain(end)) && (braces || end == first)) {
            append((char) lexer.plain(end), ++end);
        }
        if (end == first || (braces && lexer.plain(end) != '}')) {
            throw lexer.mistake("Only x has an index: write x_1 or x_2.", underscore, underscore + 1);
        }
        end += braces ? 1 : 0;
        ends[run.length() - 1] = end;
        return end;
    }

    private void append(char character, int end) {
        if (run.length() == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[run.length()] = end;
        run.append(character);
    }

    private int cut() throws Mistake {
        String whole = run.toString();
        Optional<String> greek = KnownWords.greek(whole);
        if (greek.isPresent()) {
            lexer.add(Kind.PARAMETER, greek.get(), start, place(whole.length()));
            return place(whole.length());
        }
        if (whole.length() == 1 && "xXyY".indexOf(whole.charAt(0)) < 0) {
            return letter(whole, place(1));
        }
        int at = 0;
        while (at < whole.length()) {
            int next = piece(whole, at);
            if (next == at) {
                return place(at);
            }
            at = next;
        }
        return place(at);
    }

    /** Adds the lexeme of the piece there and returns where it ends in the run; the same index means that a number follows. */
    private int piece(String whole, int at) throws Mistake {
        int end = Math.min(whole.length(), at + LONGEST);
        for (; end > at + 1; end--) {
            Optional<String> function = KnownWords.function(whole.substring(at, end));
            if (function.isPresent() && !cutsNumber(whole, end)) {
                lexer.add(Kind.FUNCTION, function.get(), place(at), place(end));
                return end;
            }
        }
        char first = whole.charAt(at);
        boolean afterFunction =
                at > 0 && lexer.lexemes.get(lexer.lexemes.size() - 1).is(Kind.FUNCTION);
        if (Characters.isDigit(first) && afterFunction) {
            return at;
        }
        if (whole.startsWith("pi", at)) {
            lexer.add(Kind.CONSTANT, "pi", place(at), place(at + 2));
            return at + 2;
        }
        Optional<String> variable = variable(whole, at);
        boolean digitFollows = at + 1 < whole.length() && Characters.isDigit(whole.charAt(at + 1));
        if (variable.isPresent()) {
            int width = digitFollows ? 2 : 1;
            lexer.add(Kind.VARIABLE, variable.get(), place(at), place(at + width));
            return at + width;
        }
        if (first == 'e' && !digitFollows && !afterFunction) {
            lexer.add(Kind.CONSTANT, "e", place(at), place(at + 1));
            return at + 1;
        }
        if (at == 0 && Characters.isLatin(first) && variable(whole, 1).isPresent() && "xy".indexOf(first) < 0) {
            lexer.add(Kind.PARAMETER, String.valueOf(first), place(0), place(1));
            return 1;
        }
        throw unknown(whole);
    }

    /** Whether a name that ends in a digit is followed by another, as in {@code log100}: the number belongs together. */
    private static boolean cutsNumber(String whole, int end) {
        return end < whole.length()
                && Characters.isDigit(whole.charAt(end - 1))
                && Characters.isDigit(whole.charAt(end));
    }

    private static Optional<String> variable(String whole, int at) {
        if (at >= whole.length()) {
            return Optional.empty();
        }
        char letter = Character.toLowerCase(whole.charAt(at));
        boolean digitFollows = at + 1 < whole.length() && Characters.isDigit(whole.charAt(at + 1));
        boolean twoFollow = digitFollows && at + 2 < whole.length() && Characters.isDigit(whole.charAt(at + 2));
        if (!digitFollows) {
            return letter == 'x' ? Optional.of("x1") : letter == 'y' ? Optional.of("x2") : Optional.empty();
        }
        char digit = whole.charAt(at + 1);
        return letter == 'x' && !twoFollow && (digit == '1' || digit == '2')
                ? Optional.of("x" + digit)
                : Optional.empty();
    }

    private void refuseIndex(String letter, int end) throws Mistake {
        int next = lexer.plain(end);
        if (Characters.isDigit(next) || Characters.lowered(next) != 0 || next == '_') {
            throw lexer.mistake(
                    "Only x has an index; for a product write the number first: 2%s.".formatted(letter),
                    start,
                    end + 1);
        }
    }

    private Mistake unknown(String whole) {
        int end = place(whole.length());
        String shown = whole.length() > 20 ? whole.substring(0, 20) + "…" : whole;
        char first = Character.toLowerCase(whole.charAt(0));
        if ((first == 'x' || first == 'y') && whole.substring(1).chars().allMatch(Characters::isDigit)) {
            return lexer.mistake(
                    "“%s” is not known: there are two variables, x₁ and x₂; write x₁·2 for a product.".formatted(shown),
                    start,
                    end);
        }
        if (whole.length() > 1 && Characters.isDigit(whole.charAt(1)) && first != 'x') {
            return lexer.mistake(
                    "Only x has an index; for a product write the number first: 2" + first + ".", start, end);
        }
        String proposal = isLetterBeforeFunction(whole)
                ? "for a product write %s·%s.".formatted(whole.charAt(0), whole.substring(1))
                : KnownWords.nearest(whole)
                        .map("did you mean %s?"::formatted)
                        .orElse("a name is x₁, x₂, a single letter or a function; write a·b for a product.");
        return lexer.mistake("“%s” is not known: %s".formatted(shown, proposal), start, end);
    }

    /** Whether a run such as {@code bcos} may be meant as b·cos. */
    private static boolean isLetterBeforeFunction(String whole) {
        return Characters.isLatin(whole.charAt(0))
                && IntStream.rangeClosed(2, Math.min(whole.length(), 1 + LONGEST))
                        .anyMatch(end ->
                                KnownWords.function(whole.substring(1, end)).isPresent());
    }

    private int place(int index) {
        return index == 0 ? start : ends[index - 1];
    }
}
