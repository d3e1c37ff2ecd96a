package ravine.formula;

import java.util.Arrays;
import java.util.Optional;
import ravine.Mistake;
import ravine.formula.Lexeme.Kind;

/**
 * One run of Latin letters and digits, such as {@code x1}, {@code 2ax}'s {@code ax}, {@code sinx} or {@code xexp}, cut into names:
 * a known word as a whole, else from left to right the longest of the variables, definitions, e, pi and the functions.
 */
final class LetterRun {

    /** No name has more letters, but those of definitions. */
    private static final int LONGEST = 40;

    private final Lexer lexer;
    private final Names names;
    private final int start;
    private final StringBuilder run = new StringBuilder();
    /** Where in the text each character of the run ends. */
    private int[] ends = new int[8];

    LetterRun(Lexer lexer, int start) {
        this.lexer = lexer;
        this.names = lexer.names;
        this.start = start;
    }

    /** Adds the lexemes of the run that starts here; returns where reading goes on. */
    int read() throws Mistake {
        collect();
        return cut();
    }

    /** Adds the lexeme of a Greek letter with its index; returns where reading goes on. */
    int greek(String letter, int end) throws Mistake {
        Spelling spelling = Spelling.at(lexer.source, start, lexer.end).orElse(new Spelling(letter, start, end));
        if (names.isKnown(spelling.name())) {
            known(spelling.name(), spelling.start(), spelling.end());
            return spelling.end();
        } else if (names.isKnown(letter) || spelling.name().equals(letter)) {
            return letter(letter, end);
        }
        return indexed(spelling.name(), spelling.end());
    }

    /** Adds the lexeme of a single letter; returns its end. */
    int letter(String letter, int end) throws Mistake {
        refuseIndex(letter, end);
        if (letter.equals("Γ") && !names.isKnown(letter)) {
            lexer.add(Kind.FUNCTION, "gamma", start, end);
            return end;
        }
        Optional<Brackets> brackets = Brackets.after(lexer, letter, end);
        if (brackets.isPresent()) {
            return brackets.get().read(start);
        } else if (names.isKnown(letter)) {
            known(letter, start, end);
        } else if (letter.equals("i")) {
            counter(start, end);
        } else if (letter.equals("π") || letter.equals("e")) {
            lexer.add(Kind.CONSTANT, letter.equals("π") ? "pi" : letter, start, end);
        } else if (letter.equals("Χ") || letter.equals("Υ")) {
            throw UnknownSigns.unknown(lexer.source, start, end - start);
        } else {
            lexer.add(Kind.PARAMETER, letter, start, end);
        }
        return end;
    }

    private void collect() throws Mistake {
        int at = start;
        while (true) {
            int plain = lexer.plain(at);
            char index = Characters.lowered(plain);
            if (Characters.isLatin(plain) || Characters.isDigit(plain)) {
                int width = Character.charCount(lexer.source.codePointAt(at));
                append((char) plain, at + width);
                at += width;
            } else if (index != 0) {
                append(index, ++at);
            } else if (plain == Source.NOTHING && nameGoesOn(at)) {
                at++;
            } else if (plain == '_') {
                at = underscore(at);
                if (lexer.source.charAt(at - 1) == '}' && Characters.isDigit(lexer.plain(at))) {
                    return;
                }
            } else {
                return;
            }
        }
    }

    /** Whether after blanked signs an index follows. */
    private boolean nameGoesOn(int index) {
        int at = index;
        while (lexer.plain(at) == Source.NOTHING) {
            at++;
        }
        return lexer.plain(at) == '_' || Characters.lowered(lexer.plain(at)) != 0;
    }

    /** {@code _1} or {@code _{1}} or, after log, {@code _{10}}; before letters the line itself is part of the name. */
    private int underscore(int underscore) throws Mistake {
        boolean braces = lexer.plain(underscore + 1) == '{';
        int first = underscore + (braces ? 2 : 1);
        boolean word = Characters.isLatin(lexer.plain(first));
        if (word) {
            append('_', first);
        }
        int end = first;
        while ((Characters.isDigit(lexer.plain(end)) && (braces || end == first))
                || (word && Characters.isLatin(lexer.plain(end)))) {
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
        int end = place(whole.length());
        Optional<String> greek = KnownWords.indexedGreek(whole);
        if (greek.isPresent()) {
            if (names.isKnown(greek.get())) {
                known(greek.get(), start, end);
                return end;
            }
            return indexed(greek.get(), end);
        }
        int after = names.isKnown(whole) ? -1 : Words.read(lexer, whole, start, end);
        if (after >= 0) {
            return after;
        } else if (whole.length() == 1 && !names.isKnown(whole)) {
            return letter(whole, end);
        }
        int at = 0;
        while (at < whole.length()) {
            int next = piece(whole, at);
            if (next > whole.length()) {
                return next - whole.length();
            } else if (next == at) {
                return place(at);
            }
            at = next;
        }
        return place(at);
    }

    /** Adds the lexeme of the piece there and returns where it ends in the run; the same index means that a number follows, one beyond the run's end that what follows was read, too. */
    private int piece(String whole, int at) throws Mistake {
        boolean afterFunction = at > 0 && (lexer.endsWith(Kind.FUNCTION) || lexer.endsWith(Kind.ROOT));
        for (int end = Math.min(whole.length(), at + LONGEST); end > at; end--) {
            String name = whole.substring(at, end);
            if (names.isKnown(name) && !goesOn(whole, end)) {
                Optional<Brackets> brackets =
                        end == whole.length() ? Brackets.after(lexer, name, place(end)) : Optional.empty();
                if (brackets.isPresent()) {
                    return whole.length() + brackets.get().read(place(at));
                }
                known(name, place(at), place(end));
                return end;
            }
            if (names.isCounted(name)) {
                boolean variable = name.startsWith("x_") && !names.columns().contains("x");
                lexer.add(variable ? Kind.VARIABLE : Kind.COUNTED, name, place(at), place(end));
                return end;
            }
            Optional<String> function = end > at + 1 ? KnownWords.function(name) : Optional.empty();
            if (function.isPresent() && !cutsNumber(whole, end)) {
                boolean root = function.get().equals("sqrt") || function.get().equals("cbrt");
                lexer.add(root ? Kind.ROOT : Kind.FUNCTION, function.get(), place(at), place(end));
                return end;
            }
        }
        char first = whole.charAt(at);
        if (Characters.isDigit(first) && afterFunction) {
            return at;
        } else if (whole.startsWith("pi", at)) {
            lexer.add(Kind.CONSTANT, "pi", place(at), place(at + 2));
            return at + 2;
        } else if (first == 'e' && !digitAt(whole, at + 1) && !afterFunction) {
            lexer.add(Kind.CONSTANT, "e", place(at), place(at + 1));
            return at + 1;
        } else if (digitAt(whole, at + 1)
                && !digitAt(whole, at + 2)
                && Characters.isLatin(first)
                && (names.discovering() || names.isParameter(whole.substring(at, at + 2)))) {
            Kind kind = names.discovering() ? Kind.INDEXED : Kind.PARAMETER;
            lexer.add(kind, whole.substring(at, at + 2), place(at), place(at + 2));
            return at + 2;
        } else if (at == 0 && Characters.isLatin(first) && startsWithKnown(whole)) {
            if (first == 'i') {
                counter(place(0), place(1));
                return 1;
            }
            lexer.add(Kind.PARAMETER, String.valueOf(first), place(0), place(1));
            return 1;
        }
        throw UnknownWords.unknown(lexer, whole, start, place(whole.length()));
    }

    /** Whether after the first letter a variable or definition follows. */
    private boolean startsWithKnown(String whole) {
        if (names.isKnown(whole.substring(0, 1))) {
            return false;
        }
        for (int end = 2; end <= Math.min(whole.length(), LONGEST); end++) {
            String name = whole.substring(1, end);
            if ((names.isKnown(name) && !goesOn(whole, end)) || names.isCounted(name)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a variable or a definition. */
    private void known(String name, int start, int end) throws Mistake {
        Optional<String> variable = names.variables().find(name);
        if (variable.isPresent()) {
            lexer.add(Kind.VARIABLE, variable.get(), start, end);
        } else if (names.made().contains(name) || names.discovering()) {
            lexer.add(Kind.DEFINED, name, start, end);
        } else {
            throw lexer.mistake(
                    "“%s” is used before it is made: move %s = … up.".formatted(name, VariableNames.shown(name)),
                    start,
                    end);
        }
    }

    /** The letter i where a sum counts with it. */
    private void counter(int start, int end) throws Mistake {
        if (!names.indices().contains("i")) {
            throw lexer.mistake(
                    "“i” is no imaginary unit, there are no complex numbers: give a parameter another letter.",
                    start,
                    end);
        }
        lexer.add(Kind.PARAMETER, "i", start, end);
    }

    private int indexed(String name, int end) throws Mistake {
        if (names.discovering()) {
            lexer.add(Kind.INDEXED, name, start, end);
            return end;
        } else if (names.isParameter(name)) {
            lexer.add(Kind.PARAMETER, name, start, end);
            return end;
        }
        throw UnknownWords.indexed(lexer, name.substring(0, 1), start, end);
    }

    /** Whether a name that ends in a digit is followed by another, as in {@code log100}: the number belongs together. */
    private static boolean cutsNumber(String whole, int end) {
        return digitAt(whole, end) && Characters.isDigit(whole.charAt(end - 1));
    }

    /** Whether a name has an index that does not belong to it yet. */
    private static boolean goesOn(String whole, int end) {
        return digitAt(whole, end) || (end < whole.length() && whole.charAt(end) == '_');
    }

    private static boolean digitAt(String whole, int at) {
        return at < whole.length() && Characters.isDigit(whole.charAt(at));
    }

    private void refuseIndex(String letter, int end) throws Mistake {
        int next = lexer.plain(end);
        if (Characters.isDigit(next) || Characters.lowered(next) != 0 || next == '_') {
            throw UnknownWords.indexed(lexer, letter, start, end + 1);
        }
    }

    private int place(int index) {
        return index == 0 ? start : ends[index - 1];
    }
}
