package ravine.formula;

import java.text.Normalizer;

/** The characters of a formula: one spelling for the many that look alike. */
final class Characters {

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private Characters() {}

    /** The plain character that is meant, for example - for every minus and x for a mathematical italic 𝑥. */
    static int plain(int character) {
        return switch (character) {
            case '−', '–', '—', '‐', '‑', '﹣' -> '-';
            case '×', '·', '⋅', '∙', '•', '∗', '✕', '⁎', '*' -> '*';
            case '÷', '∕', '⁄' -> '/';
            case '∣', '❘', '｜' -> '|';
            case '∧' -> '&';
            case 'ᵀ', 'ᵗ' -> character;
            default -> character < 128 || isScript(character) ? character : compatible(character);
        };
    }

    private static int compatible(int character) {
        String text = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        return text.codePointCount(0, text.length()) == 1 ? text.codePointAt(0) : character;
    }

    static boolean isSpace(int character) {
        return character == ' '
                || character == '\t'
                || character == '\n'
                || character == '\r'
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || isInvisible(character);
    }

    /** Marks of no width and no meaning in a formula: joiners, directions, invisible operators, variation selectors. */
    private static boolean isInvisible(int character) {
        return (character >= '\u200B' && character <= '\u200F')
                || (character >= '\u202A' && character <= '\u202E')
                || (character >= '\u2060' && character <= '\u2069')
                || (character >= '\uFE00' && character <= '\uFE0F');
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLatin(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    static boolean isGreek(int character) {
        return (character >= 'Α' && character <= 'Ω') || (character >= 'α' && character <= 'ω');
    }

    /** Whether it is one of ½ ⅓ ¼ … */
    static boolean isFraction(int character) {
        return (character >= '¼' && character <= '¾') || (character >= '⅐' && character <= '⅞');
    }

    /** What a superscript character raises: a digit, a sign or n; 0 for others. */
    static char raised(int character) {
        int digit = SUPERSCRIPTS.indexOf(character);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        return switch (character) {
            case '⁻' -> '-';
            case '⁺' -> '+';
            case 'ⁿ' -> 'n';
            default -> '\0';
        };
    }

    /** The digit that a subscript character lowers; 0 for others. */
    static char lowered(int character) {
        int digit = SUBSCRIPTS.indexOf(character);
        return digit >= 0 ? (char) ('0' + digit) : 0;
    }

    /** The digit as a superscript. */
    static char superscript(char digit) {
        return SUPERSCRIPTS.charAt(digit - '0');
    }

    /** The digit as a subscript. */
    static char subscript(char digit) {
        return SUBSCRIPTS.charAt(digit - '0');
    }

    private static boolean isScript(int character) {
        return raised(character) != 0 || lowered(character) != 0;
    }
}
