package ravine.raster;

import ravine.draw.Colour;

/** A colour as it is laid over pixels. A pixel has, from its highest byte, its opacity and red, green and blue times the opacity. */
record Blend(int opaque, float strength) {

    private static final int ODD_BYTES = 0xff00ff;
    private static final int HALVES = 0x800080;

    static Blend of(Colour colour) {
        return new Blend(opaque(colour), (float) (255 * colour.opacity()));
    }

    /** The pixel that a colour covers without its opacity. */
    static int opaque(Colour colour) {
        return 0xff000000 | colour.red() << 16 | colour.green() << 8 | colour.blue();
    }

    /** The opacity, 0 to 255, where the colour covers a part of a pixel, 0 to 1. */
    int alpha(float part) {
        return (int) (strength * part + 0.5f);
    }

    /** The pixel under the colour with an opacity of 0 to 255; each channel is rounded to the nearest. */
    int over(int pixel, int alpha) {
        int rest = 255 - alpha;
        int low = (opaque & ODD_BYTES) * alpha + (pixel & ODD_BYTES) * rest + HALVES;
        int high = (opaque >>> 8 & ODD_BYTES) * alpha + (pixel >>> 8 & ODD_BYTES) * rest + HALVES;
        int lower = (low + (low >>> 8 & ODD_BYTES)) >>> 8;
        int higher = high + (high >>> 8 & ODD_BYTES);
        return (lower & ODD_BYTES) | (higher & ~ODD_BYTES);
    }
}
