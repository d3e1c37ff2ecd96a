package ravine.formula;

import ravine.Mistake;

/** What is wrong with a character that has no meaning in a formula. */
final class UnknownSigns {

    private UnknownSigns() {}

    static Mistake unknown(Source source, int at, int width) {
        int character = source.codePointAt(at);
        return source.mistake(Lookalikes.sentence(character).orElseGet(() -> sentence(character)), at, at + width);
    }

    static Mistake infinity(Source source, int start, int end) {
        return source.mistake(sentence('∞'), start, end);
    }

    static Mistake transpose(Source source, int start, int end) {
        return source.mistake(
                "A transpose is not read: write out the sum, x₁² + x₂² for xᵀx; for a power x^(T).", start, end);
    }

    /** An equals or exclamation sign alone, after a value or before one. */
    static Mistake unpaired(Source source, int sign, boolean after, int start, int end) {
        if (sign == '=' && after) {
            return source.mistake(
                    "An equation is no function: to solve it, write the square of its left side less its right.",
                    start,
                    end);
        } else if (sign == '!' && !after) {
            return source.mistake("“!” before a condition is not read: write not(x₁ > 0).", start, end);
        }
        return unknown(source, start, end - start);
    }

    private static String sentence(int character) {
        String shown = Character.toString(character);
        return switch (character) {
            case '=' -> "A formula has no equals sign: write only what stands right of it.";
            case '!' -> "There is no factorial: write the product, or gamma(x₁ + 1) for x₁!.";
            case 'ᵀ', 'ᵗ', '⊤' -> "A transpose is not read: write out the sum, x₁² + x₂² for xᵀx.";
            case '@' -> "“@” has no meaning between values: write a product of vectors out, x₁² + x₂² for x @ x.";
            case '°' -> "Degrees stand after a number: write x₁·π/180.";
            case '∏' -> "Products over an index are not read: write the factors one by one.";
            case '∇', '∂', '∫' -> "“" + shown + "” is not read: write f itself, its derivatives are found.";
            case '∞' -> "Infinity cannot be written: use a large number such as 1e300.";
            case '\'', '′', '’' ->
                "A prime has no meaning here: write f itself, its derivatives are found, and a transpose out, x₁² + x₂² for x'x.";
            case '"', '“', '”', '„' -> "A formula needs no quotation marks: leave them out.";
            case '_' -> "Only x has an index: write x_1 or x_2.";
            case '&', '~', '#', '?', ':' -> "“" + shown + "” has no meaning in a formula: leave it out.";
            default -> {
                if (Characters.lowered(character) != 0) {
                    yield "Only x has an index: write x₁ or x₂.";
                }
                boolean visible = Character.isDefined(character)
                        && !Character.isISOControl(character)
                        && Character.getType(character) != Character.FORMAT
                        && Character.getType(character) != Character.SURROGATE
                        && Character.getType(character) != Character.PRIVATE_USE;
                yield visible
                        ? "“" + shown + "” has no meaning in a formula: use x₁, x₂, numbers, + − · / ^ and functions."
                        : "The invisible character U+%04X has no meaning in a formula: leave it out."
                                .formatted(character);
            }
        };
    }
}
