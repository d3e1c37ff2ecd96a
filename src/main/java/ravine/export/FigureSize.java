package ravine.export;

import java.util.Locale;
import java.util.regex.Pattern;
import ravine.Mistake;
import ravine.spec.Key;
import ravine.spec.Range;

/** The width and height of a figure. On paper a pixel of the figure, in which its texts and lines are measured, is 1/96 inch. */
public record FigureSize(double width, double height, Unit unit) {

    /** The units of a figure's sides. */
    public enum Unit {
        PX(1),
        MM(FigureSize.PIXELS_PER_INCH / 25.4),
        IN(FigureSize.PIXELS_PER_INCH);

        private final double pixels;

        Unit(double pixels) {
            this.pixels = pixels;
        }

        /** How many pixels of the figure a unit has. */
        public double pixels() {
            return pixels;
        }

        /** Whether it is one of paper and not of screens. */
        public boolean isLength() {
            return this != PX;
        }

        /** What a side of this name may be. */
        public Key.Numeric side(String name) {
            return Key.Numeric.of(name, side());
        }

        private Range side() {
            return switch (this) {
                case PX -> new Range(100, 10_000, true);
                case MM -> new Range(25, 2500, false);
                case IN -> new Range(1, 100, false);
            };
        }
    }

    /** What a figure has unless said otherwise. */
    public static final FigureSize USUAL = new FigureSize(1200, 900, Unit.PX);

    static final double PIXELS_PER_INCH = 96;

    private static final Pattern SIZE =
            Pattern.compile("([^x×]*)[x×](.*?)\\s*(px|mm|in)?\\s*", Pattern.CASE_INSENSITIVE);

    /** Reads a size such as 1200x900, 180x120mm or 7x5in. */
    public static FigureSize read(String text) throws Mistake {
        var size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new Mistake(
                    "A size is a width and a height, such as 1200x900, 180x120mm or 7x5in.", text, 0, text.length());
        }
        var unit = size.group(3) == null ? Unit.PX : Unit.valueOf(size.group(3).toUpperCase(Locale.ROOT));
        double width = unit.side().read("the width", text, size.start(1), size.end(1));
        return new FigureSize(width, unit.side().read("the height", text, size.start(2), size.end(2)), unit);
    }

    public double widthInPixels() {
        return width * unit.pixels;
    }

    public double heightInPixels() {
        return height * unit.pixels;
    }

    /** About the same size in another unit, each side as near as the unit allows: whole pixels, tenths of millimetres, hundredths of inches. */
    public FigureSize in(Unit other) {
        return new FigureSize(other(width, other), other(height, other), other);
    }

    /** Such as 180.0x120.0MM; what Java would write for a record when first asked takes longer than a short command. */
    @Override
    public String toString() {
        return width + "x" + height + unit;
    }

    private double other(double side, Unit to) {
        double fine =
                switch (to) {
                    case PX -> 1;
                    case MM -> 10;
                    case IN -> 100;
                };
        double near = Math.round(side * unit.pixels / to.pixels * fine) / fine;
        return Math.min(to.side().max(), Math.max(to.side().min(), near));
    }
}
