package ravine.formula;

import java.util.Optional;

/**
 * A name as a person writes it, with its place.
 *
 * @param name the letters, then the digits of an index: {@code θ1} for θ₁, θ_1 and \theta_{1}; an index of letters keeps its line, {@code a_max}
 */
record Spelling(String name, int start, int end) {

    /** The name that begins there, if one does. */
    static Optional<Spelling> at(Source source, int start, int end) {
        int at = start;
        while (at < end && source.charAt(at) == Source.NOTHING) {
            at++;
        }
        if (at >= end) {
            return Optional.empty();
        }
        var name = new StringBuilder();
        int plain = source.plain(at);
        if (Characters.isGreek(plain)) {
            name.appendCodePoint(plain);
            at += Character.charCount(source.codePointAt(at));
        } else if (Characters.isLatin(plain)) {
            at = word(source, at, end, name);
            KnownWords.greek(name.toString()).ifPresent(letter -> name.replace(0, name.length(), letter));
        } else if (plain == '\\') {
            var word = new StringBuilder();
            at = word(source, at + 1, end, word);
            Optional<String> letter = KnownWords.greek(word.toString());
            if (letter.isEmpty()) {
                return Optional.empty();
            }
            name.append(letter.get());
        } else {
            return Optional.empty();
        }
        at = index(source, at, end, name);
        return Optional.of(new Spelling(name.toString(), start, at));
    }

    private static int word(Source source, int start, int end, StringBuilder name) {
        int at = start;
        while (at < end && (Characters.isLatin(source.plain(at)) || isDigitAfter(source, at, name))) {
            name.appendCodePoint(source.plain(at));
            at += Character.charCount(source.codePointAt(at));
        }
        return at;
    }

    private static boolean isDigitAfter(Source source, int at, StringBuilder name) {
        return !name.isEmpty() && Characters.isDigit(source.plain(at));
    }

    /** Adds an index below the line: digits, or with a line before it a word. */
    private static int index(Source source, int start, int end, StringBuilder name) {
        int at = start;
        while (at < end) {
            int plain = source.plain(at);
            if (source.charAt(at) == Source.NOTHING) {
                at++;
            } else if (Characters.lowered(plain) != 0) {
                name.append(Characters.lowered(plain));
                at++;
            } else if (plain == '_') {
                boolean braces = source.plain(at + 1) == '{';
                var word = new StringBuilder();
                int after = letters(source, at + (braces ? 2 : 1), end, word);
                if (word.isEmpty() || (braces && source.plain(after) != '}')) {
                    return at;
                }
                boolean digits = word.chars().allMatch(Characters::isDigit);
                name.append(digits ? "" : "_").append(word);
                at = after + (braces ? 1 : 0);
            } else {
                return at;
            }
        }
        return at;
    }

    private static int letters(Source source, int start, int end, StringBuilder word) {
        int at = start;
        while (at < end && (Characters.isLatin(source.plain(at)) || Characters.isDigit(source.plain(at)))) {
            word.appendCodePoint(source.plain(at));
            at += Character.charCount(source.codePointAt(at));
        }
        return at;
    }
}
