package ravine.raster;

import java.util.List;

/** A line of dashes: pieces of a line, by lengths in pixels drawn and left out in turn. Mutable: it goes from point to point. */
final class Dashes {

    private final StrokeEdges line;
    private final double[] lengths;
    private int index;
    private double left;
    private double x;
    private double y;

    Dashes(StrokeEdges line, List<Double> lengths, double scale) {
        this.line = line;
        this.lengths = lengths.stream().mapToDouble(length -> length * scale).toArray();
    }

    /** Begins the dashes anew at a point. */
    void from(double startX, double startY) {
        index = 0;
        left = lengths[0];
        x = startX;
        y = startY;
        line.to(x, y);
    }

    void to(double endX, double endY) {
        double length = Math.hypot(endX - x, endY - y);
        double gone = 0;
        double startX = x;
        double startY = y;
        while (length - gone > left) {
            gone += left;
            place(startX + gone / length * (endX - startX), startY + gone / length * (endY - startY));
            if (isDrawn()) {
                line.end();
            }
            index++;
            left = lengths[index % lengths.length];
            if (isDrawn()) {
                line.to(x, y);
            }
        }
        left -= length - gone;
        place(endX, endY);
    }

    void end() {
        if (isDrawn()) {
            line.end();
        }
    }

    private boolean isDrawn() {
        return index % 2 == 0;
    }

    private void place(double atX, double atY) {
        x = atX;
        y = atY;
        if (isDrawn()) {
            line.to(x, y);
        }
    }
}
