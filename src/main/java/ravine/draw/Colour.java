package ravine.draw;

/** An sRGB colour: red, green and blue from 0 to 255, opacity from 0 to 1. */
public record Colour(int red, int green, int blue, double opacity) {

    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255 || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("not a colour: %s %s %s %s".formatted(red, green, blue, opacity));
        }
    }

    /** An opaque colour from six hexadecimal digits. */
    public static Colour of(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return new Colour(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 1);
    }

    /** Six hexadecimal digits, without the opacity. */
    public String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    public Colour withOpacity(double other) {
        return new Colour(red, green, blue, other);
    }

    /** The colour that is {@code part} of the way from this to another, 0 to 1. */
    public Colour mix(Colour other, double part) {
        return new Colour(
                between(red, other.red, part),
                between(green, other.green, part),
                between(blue, other.blue, part),
                opacity + (other.opacity - opacity) * part);
    }

    private static int between(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    /** Relative luminance by WCAG 2: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio by WCAG 2: 1 for equal luminance, 21 for black on white. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
