package ravine.draw;

/**
 * The colours and sizes of a figure.
 *
 * @param muted text that steps back, such as tick labels
 * @param line frame and ticks
 * @param panel background of the legend
 * @param halo thin edge under paths and markers
 * @param ink contour lines over filled bands, and the outer edge of markers
 * @param wash how far the colours of the surface are mixed with {@code washing}, 0 to 1
 * @param scale factor of all text sizes, line widths and distances
 */
public record Theme(
        Colour background,
        Colour text,
        Colour muted,
        Colour line,
        Colour panel,
        Colour halo,
        Colour ink,
        Colour washing,
        double wash,
        double scale) {

    public static final Theme LIGHT = new Theme(
            Colour.of("ffffff"),
            Colour.of("1f2328"),
            Colour.of("4d555e"),
            Colour.of("8c959f"),
            Colour.of("ffffff").withOpacity(0.9),
            Colour.of("ffffff"),
            Colour.of("1f2328"),
            Colour.of("ffffff"),
            0.3,
            1);

    public static final Theme DARK = new Theme(
            Colour.of("0d1117"),
            Colour.of("e6edf3"),
            Colour.of("aab4bf"),
            Colour.of("6e7681"),
            Colour.of("0d1117").withOpacity(0.86),
            Colour.of("0d1117"),
            Colour.of("ffffff"),
            Colour.of("0d1117"),
            0.4,
            1);

    /** White background and pale bands: legible in greyscale and sparing with ink. */
    public static final Theme PRINT = new Theme(
            Colour.of("ffffff"),
            Colour.of("000000"),
            Colour.of("333333"),
            Colour.of("555555"),
            Colour.of("ffffff").withOpacity(0.94),
            Colour.of("ffffff"),
            Colour.of("000000"),
            Colour.of("ffffff"),
            0.6,
            1);

    /** Contrast that a line needs with its halo; on dark, dark colours are lit by a light one. */
    private static final double LEAST_ON_LIGHT = 1.5;

    private static final double LEAST_ON_DARK = 6.5;

    /** The same colours with everything larger, such as for a projector. */
    public Theme scaled(double factor) {
        return new Theme(background, text, muted, line, panel, halo, ink, washing, wash, scale * factor);
    }

    /** A colour of the surface as this theme shows it. */
    public Colour washed(Colour colour) {
        return colour.mix(washing, wash);
    }

    /** The halo that parts a line from any background: this theme's, or its ink for a line too much like that. */
    public Colour haloFor(Colour line) {
        return line.contrast(halo) < (isDark() ? LEAST_ON_DARK : LEAST_ON_LIGHT) ? ink : halo;
    }

    public boolean isDark() {
        return background.luminance() < 0.2;
    }

    /** So many pixels at this theme's scale. */
    public double size(double pixels) {
        return pixels * scale;
    }

    /** Tick labels: the smallest text of a figure. */
    public TextStyle small() {
        return TextStyle.of(size(12), muted);
    }

    public TextStyle body() {
        return TextStyle.of(size(13.5), text);
    }

    public TextStyle title() {
        return TextStyle.of(size(16), text).bold();
    }
}
