package ravine.formula;

import ravine.Mistake;

/** What is wrong with a character that has no meaning in a formula. */
final class UnknownSigns {

    private UnknownSigns() {}

    static Mistake unknown(String text, int at, int width) {
        int character = text.codePointAt(at);
        return new Mistake(sentence(character), text, at, at + width);
    }

    private static String sentence(int character) {
        String shown = Character.toString(character);
        return switch (character) {
            case '=' -> "A formula has no equals sign: write only what stands right of it.";
            case '!' -> "There is no factorial: write the product.";
            case '<', '>', '≤', '≥' -> "There are no comparisons: use max, min, sign or relu.";
            case '∑', 'Σ', '∏' -> "Sums and products over an index are not read: write the terms one by one.";
            case '∇', '∂', '∫' -> "“" + shown + "” is not read: write f itself, its derivatives are found.";
            case '∞' -> "Infinity cannot be written: use a large number such as 1e300.";
            case '\'', '′', '’' -> "A prime has no meaning here: write f itself, its derivatives are found.";
            case '"', '“', '”', '„' -> "A formula needs no quotation marks: leave them out.";
            case '_' -> "Only x has an index: write x_1 or x_2.";
            case '&', '~', '#', '@', '?', ':' -> "“" + shown + "” has no meaning in a formula: leave it out.";
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
