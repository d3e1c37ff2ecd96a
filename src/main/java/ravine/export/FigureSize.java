package ravine.export;

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
    }

    static final double PIXELS_PER_INCH = 96;

    public double widthInPixels() {
        return width * unit.pixels;
    }

    public double heightInPixels() {
        return height * unit.pixels;
    }
}
