package ravine.landscape;

import java.util.Arrays;
import ravine.contour.Contour;

/**
 * Lines over a landscape: columns of east, north and height, each vertex with a number by which it is asked for, such as the step with which it came. Mutable
 * while it is made.
 */
final class GroundLine {

    private double[] east = new double[64];
    private double[] north = new double[64];
    private double[] height = new double[64];
    private int[] step = new int[64];
    private boolean[] begins = new boolean[64];
    private int count;
    private boolean begun;

    /** A contour line by east and north, where there is terrain or a side of it. */
    static GroundLine of(Contour contour, Terrain terrain) {
        var line = new GroundLine();
        var lines = contour.lines();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            line.end();
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                if (Double.isNaN(terrain.heightAt(lines.x(k), lines.y(k)))) {
                    line.end();
                } else {
                    line.add(lines.x(k), lines.y(k), contour.level(), 0);
                }
            }
        }
        return line;
    }

    /** Goes on to a vertex. */
    void add(double atEast, double atNorth, double atHeight, int atStep) {
        if (count == east.length) {
            east = Arrays.copyOf(east, 2 * count);
            north = Arrays.copyOf(north, 2 * count);
            height = Arrays.copyOf(height, 2 * count);
            step = Arrays.copyOf(step, 2 * count);
            begins = Arrays.copyOf(begins, 2 * count);
        }
        east[count] = atEast;
        north[count] = atNorth;
        height[count] = atHeight;
        step[count] = atStep;
        begins[count] = !begun;
        begun = true;
        count++;
    }

    /** Ends the line, so that the next vertex begins another. */
    void end() {
        begun = false;
    }

    int count() {
        return count;
    }

    /** Whether a vertex begins a line. */
    boolean begins(int vertex) {
        return begins[vertex];
    }

    double east(int vertex) {
        return east[vertex];
    }

    double north(int vertex) {
        return north[vertex];
    }

    double height(int vertex) {
        return height[vertex];
    }

    int step(int vertex) {
        return step[vertex];
    }
}
