package ravine.landscape;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The surface of a landscape: over each cell of a grid two triangles, which meet over a diagonal of the cell. Columns and rows count points, from 0 in the south-west. A triangle is
 * not there if f is undefined at a corner, or if it is beyond the floor at one and beyond the top at another, as at a pole.
 */
final class Terrain {

    private static final int[] RISING_SOUTH = {0, 1, 3};
    private static final int[] RISING_NORTH = {0, 3, 2};
    private static final int[] FALLING_SOUTH = {0, 1, 2};
    private static final int[] FALLING_NORTH = {1, 3, 2};

    private final int columns;
    private final int rows;
    private final double cellWidth;
    private final double cellHeight;
    private final double tall;
    private final double[] heights;
    private final boolean[] rising;
    /** Which of the two triangles are there: 1 for the one at the cell's southern side, and 2 for the other. */
    private final int[] there;

    /** The cells at some corners of which f is defined and at others not. */
    private final int[] edges;

    private final double summit;
    private final DomainFringe fringe;
    private final GreatestHeights ofCells;
    private final GreatestHeights ofBlocks;

    /** Cells each way of the larger squares of which the greatest height is known. */
    private static final int BLOCK = 8;

    /** Heights are no farther beyond the floor and the top than this many times the height of all. */
    private static final double FAR = 1e4;

    /** The heights row by row, NaN where f is undefined, of points so far apart; beyond the floor and {@code tall} the surface is cut. */
    Terrain(int columns, int rows, double cellWidth, double cellHeight, double tall, double... heights) {
        this.columns = columns;
        this.rows = rows;
        this.cellWidth = cellWidth;
        this.cellHeight = cellHeight;
        this.tall = tall;
        this.heights = Arrays.stream(heights).map(this::limited).toArray();
        rising = new boolean[columns * rows];
        there = new int[columns * rows];
        for (int j = 0; j < rows - 1; j++) {
            for (int i = 0; i < columns - 1; i++) {
                rising[j * columns + i] = rises(i, j);
                there[j * columns + i] = (isThere(i, j, true) ? 1 : 0) + (isThere(i, j, false) ? 2 : 0);
            }
        }
        edges = IntStream.range(0, (columns - 1) * (rows - 1))
                .filter(cell -> isAtEdge(cell % (columns - 1), cell / (columns - 1)))
                .toArray();
        fringe = DomainFringe.NONE;
        ofCells = GreatestHeights.ofCells(columns, rows, this.heights);
        ofBlocks = ofCells.ofBlocks(BLOCK);
        summit = greatest();
    }

    private Terrain(Terrain inner, DomainFringe fringe) {
        this.fringe = fringe;
        columns = inner.columns;
        rows = inner.rows;
        cellWidth = inner.cellWidth;
        cellHeight = inner.cellHeight;
        tall = inner.tall;
        heights = inner.heights;
        rising = inner.rising;
        there = inner.there;
        edges = inner.edges;
        ofCells = GreatestHeights.ofCells(columns, rows, heights);
        for (int cell = 0; cell < (columns - 1) * (rows - 1); cell++) {
            for (int k = fringe.first(cell, true); k < fringe.end(cell, false); k++) {
                for (int corner = 0; corner < 3; corner++) {
                    ofCells.raise(cell, fringe.facet(k).corner(corner).height());
                }
            }
        }
        ofBlocks = ofCells.ofBlocks(BLOCK);
        summit = greatest();
    }

    /** The same with what lies between its last points and where f stops being defined. */
    Terrain upTo(DomainFringe.Between between) {
        var edges = DomainFringe.of(this, between);
        return edges.isEmpty() ? this : new Terrain(this, edges);
    }

    /** Whether f is defined at some corners of a cell and not at others. */
    private boolean isAtEdge(int i, int j) {
        if (has(i, j, true) && has(i, j, false)) {
            return false;
        }
        int undefined = 0;
        for (int corner = 0; corner < 4; corner++) {
            undefined += Double.isNaN(height(i + (corner & 1), j + (corner >> 1))) ? 1 : 0;
        }
        return undefined > 0 && undefined < 4;
    }

    /** The cells at some corners of which f is defined and at others not, in ascending order. */
    IntStream edges() {
        return Arrays.stream(edges);
    }

    private double greatest() {
        double most = 0;
        for (int j = 0; j < ofBlocks.up(); j++) {
            for (int i = 0; i < ofBlocks.across(); i++) {
                most = Math.max(most, ofBlocks.over(i, j));
            }
        }
        return Math.min(most, tall);
    }

    /** A height not too far beyond the floor and the top. */
    double limited(double height) {
        return Math.max(-FAR * tall, Math.min(FAR * tall, height));
    }

    /** The triangles at the edge of where f is defined. */
    DomainFringe fringe() {
        return fringe;
    }

    int cell(int i, int j) {
        return j * (columns - 1) + i;
    }

    /** How steeply a triangle, or what there is of it, rises to the east; NaN if there is nothing of it. */
    double slopeEast(int i, int j, boolean southern) {
        return rise(i, j, southern, 1, 0, Facet::slopeA) / cellWidth;
    }

    double slopeNorth(int i, int j, boolean southern) {
        return rise(i, j, southern, 0, 1, Facet::slopeB) / cellHeight;
    }

    /** How far a triangle rises on the way to the next cell east or north, or what there is of it at the edge. */
    private double rise(int i, int j, boolean southern, double a, double b, ToDoubleFunction<Facet> ofFacet) {
        if (has(i, j, southern)) {
            return height(i, j, southern, a, b) - height(i, j, southern, 0, 0);
        }
        int first = fringe.first(cell(i, j), southern);
        return first < fringe.end(cell(i, j), southern) ? ofFacet.applyAsDouble(fringe.facet(first)) : Double.NaN;
    }

    /** The triangle at the edge of where f is defined that has a place of another triangle which is not there. */
    @Nullable
    Facet facet(int i, int j, boolean southern, double a, double b) {
        int cell = cell(i, j);
        for (int k = fringe.first(cell, southern); k < fringe.end(cell, southern); k++) {
            if (fringe.facet(k).contains(a, b)) {
                return fringe.facet(k);
            }
        }
        return null;
    }

    /** Whether the diagonal runs from south-west to north-east: where that is the shorter one, or the only one with f at both ends. */
    private boolean rises(int i, int j) {
        double along = Math.abs(height(i + 1, j + 1) - height(i, j));
        double across = Math.abs(height(i + 1, j) - height(i, j + 1));
        return Double.isNaN(across) || along <= across;
    }

    private boolean isThere(int i, int j, boolean southern) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int corner : corners(i, j, southern)) {
            double height = height(i + (corner & 1), j + (corner >> 1));
            low = Math.min(low, height);
            high = Math.max(high, height);
        }
        return low >= 0 ? high <= Double.MAX_VALUE : high <= tall;
    }

    /** The corners of a triangle, anticlockwise from above: 1 is added for the east, 2 for the north. */
    int[] corners(int i, int j, boolean southern) {
        return isRising(i, j) ? (southern ? RISING_SOUTH : RISING_NORTH) : southern ? FALLING_SOUTH : FALLING_NORTH;
    }

    /** Whether a triangle is there. */
    boolean has(int i, int j, boolean southern) {
        return (there[j * columns + i] & (southern ? 1 : 2)) != 0;
    }

    /** Whether the triangle at a cell's southern side is farther from a viewer in this direction than the other. */
    boolean isSouthFarther(int i, int j, double east, double north) {
        return isRising(i, j) ? east * cellHeight - north * cellWidth < 0 : -east * cellHeight - north * cellWidth < 0;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    double cellWidth() {
        return cellWidth;
    }

    double cellHeight() {
        return cellHeight;
    }

    double tall() {
        return tall;
    }

    /** The height of the highest place, as far as the surface is not cut. */
    double summit() {
        return summit;
    }

    /** How high each cell is at most. */
    GreatestHeights ofCells() {
        return ofCells;
    }

    /** How high each block of cells is at most. */
    GreatestHeights ofBlocks() {
        return ofBlocks;
    }

    double height(int i, int j) {
        return heights[j * columns + i];
    }

    boolean isRising(int i, int j) {
        return rising[j * columns + i];
    }

    /** East of the middle, of a column or between two. */
    double east(double column) {
        return (column - (columns - 1) / 2.0) * cellWidth;
    }

    double north(double row) {
        return (row - (rows - 1) / 2.0) * cellHeight;
    }

    double column(double east) {
        return east / cellWidth + (columns - 1) / 2.0;
    }

    double row(double north) {
        return north / cellHeight + (rows - 1) / 2.0;
    }

    /** The height of the surface over a place of the grid; NaN where there is none. */
    double heightAt(double east, double north) {
        double column = column(east);
        double row = row(north);
        if (!(column >= 0 && row >= 0 && column <= columns - 1 && row <= rows - 1)) {
            return Double.NaN;
        }
        int i = Math.min((int) column, columns - 2);
        int j = Math.min((int) row, rows - 2);
        return height(i, j, isSouthern(i, j, column - i, row - j), column - i, row - j);
    }

    /** Whether a place in a cell, parts of its sides from the south-west, lies on the triangle at the cell's southern side. */
    boolean isSouthern(int i, int j, double a, double b) {
        return isRising(i, j) ? b <= a : a + b <= 1;
    }

    /** The height of the plane of one of a cell's triangles; NaN if that is not there. */
    double height(int i, int j, boolean southern, double a, double b) {
        if (!has(i, j, southern)) {
            var facet = facet(i, j, southern, a, b);
            return facet == null ? Double.NaN : facet.height(a, b);
        }
        double southWest = height(i, j);
        double southEast = height(i + 1, j);
        double northWest = height(i, j + 1);
        double northEast = height(i + 1, j + 1);
        if (isRising(i, j)) {
            return southern
                    ? southWest + (southEast - southWest) * a + (northEast - southEast) * b
                    : southWest + (northEast - northWest) * a + (northWest - southWest) * b;
        }
        return southern
                ? southWest + (southEast - southWest) * a + (northWest - southWest) * b
                : northEast + (northWest - northEast) * (1 - a) + (southEast - northEast) * (1 - b);
    }
}
