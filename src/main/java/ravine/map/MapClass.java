package ravine.map;

import ravine.draw.Colour;

/** Cells of one colour and pattern; {@code name} is empty for those that a bar of colours explains, {@code symbol} says what they come to. */
record MapClass(String name, Colour colour, MapPattern pattern, EndSymbol symbol) {

    MapClass(String name, Colour colour) {
        this(name, colour, MapPattern.PLAIN, EndSymbol.NONE);
    }

    /** The colour of the pattern. */
    Colour ink() {
        return Colour.of(colour.luminance() > 0.3 ? "000000" : "ffffff").withOpacity(0.5);
    }
}
