package ravine.landscape;

import java.util.Arrays;
import ravine.draw.Colour;
import ravine.draw.Tiling;

/** The pieces of a surface as a camera sees them. Mutable: they are added one by one, from the farthest to the nearest. */
final class SurfaceTiles {

    private final SurfacePieces pieces;
    private final Lens lens;
    private double[] x = new double[1 << 12];
    private double[] y = new double[1 << 12];
    private int[] ends = new int[1 << 10];
    private int[] cells = new int[1 << 10];
    private int[] numbers = new int[1 << 10];
    private boolean[] belows = new boolean[1 << 10];
    private Colour[] colours = new Colour[1 << 10];
    private int vertices;
    private int count;

    SurfaceTiles(SurfacePieces pieces, Lens lens) {
        this.pieces = pieces;
        this.lens = lens;
    }

    /** Adds a piece of a cell, which is seen from above or from below. */
    void add(int cell, int piece, boolean below, Colour colour) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            cells = Arrays.copyOf(cells, 2 * count);
            numbers = Arrays.copyOf(numbers, 2 * count);
            belows = Arrays.copyOf(belows, 2 * count);
            colours = Arrays.copyOf(colours, 2 * count);
        }
        for (int vertex = pieces.firstVertex(piece); vertex < pieces.endVertex(piece); vertex++) {
            if (vertices == x.length) {
                x = Arrays.copyOf(x, 2 * vertices);
                y = Arrays.copyOf(y, 2 * vertices);
            }
            float east = pieces.east(vertex);
            float north = pieces.north(vertex);
            x[vertices] = lens.x(east, north);
            y[vertices] = lens.y(east, north, pieces.height(vertex));
            vertices++;
        }
        cells[count] = cell;
        numbers[count] = piece;
        belows[count] = below;
        colours[count] = colour;
        ends[count++] = vertices;
    }

    Tiling tiling() {
        var beyond = new PiecesBeyond(pieces, lens);
        return new Tiling(
                x,
                y,
                Arrays.copyOf(ends, count),
                colours,
                (tile, side) -> beyond.later(cells[tile], numbers[tile], belows[tile], side));
    }
}
