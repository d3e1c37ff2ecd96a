package ravine.landscape;

import java.util.Arrays;

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
