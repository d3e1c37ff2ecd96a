package ravine.raster;

import java.awt.image.BufferedImage;

/**
 * How far two bitmaps of the same size differ: the largest difference of a colour channel, 0 to 255, between the averages over any
 * square of {@link #SQUARE} pixels. Two rasterizers smooth the same edge differently, which the average forgives; a mark that
 * only one of them has, however small, stays.
 */
record Likeness(BufferedImage one, BufferedImage other) {

    /** Side of a square in pixels. */
    static final int SQUARE = 4;

    double worst() {
        double worst = 0;
        for (int y = 0; y + SQUARE <= one.getHeight(); y++) {
            for (int x = 0; x + SQUARE <= one.getWidth(); x++) {
                worst = Math.max(worst, difference(x, y));
            }
        }
        return worst;
    }

    private double difference(int left, int top) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < top + SQUARE; y++) {
            for (int x = left; x < left + SQUARE; x++) {
                int here = one.getRGB(x, y);
                int there = other.getRGB(x, y);
                red += (here >> 16 & 255) - (there >> 16 & 255);
                green += (here >> 8 & 255) - (there >> 8 & 255);
                blue += (here & 255) - (there & 255);
            }
        }
        int most = Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue)));
        return (double) most / (SQUARE * SQUARE);
    }
}
