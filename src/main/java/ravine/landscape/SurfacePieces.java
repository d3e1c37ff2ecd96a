package ravine.landscape;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The pieces of a terrain between the heights of levels, cell by cell: triangles cut at levels, floor and top, and what is between the same levels in both triangles of a cell as one
 * piece. Columns of vertices, anticlockwise from above.
 */
final class SurfacePieces {

    /** The pieces that a cell has: of each triangle, and of both together, which serve where both are seen from the same side. */
    enum Part {
        SOUTHERN(0),
        NORTHERN(1),
        JOINED(2);

        private final int place;

        Part(int place) {
            this.place = place;
        }
    }

    static final int KINDS = 3;

    /** Strips of rows that processors take up. */
    private static final int STRIPS = 4;

    private final Terrain terrain;
    /** The first pieces of each cell's southern triangle, of its northern one, and of both together, row by row, and one more. */
    private final int[] firstPieces;

    private final int[] firstVertices;
    private final short[] bands;
    private final float[] normals;
    private final float[] vertices;

    private SurfacePieces(Terrain terrain, List<PieceColumns> strips) {
        this.terrain = terrain;
        int cells = (terrain.columns() - 1) * (terrain.rows() - 1);
        int pieces = strips.stream().mapToInt(PieceColumns::pieces).sum();
        int corners = strips.stream().mapToInt(PieceColumns::vertices).sum();
        firstPieces = new int[KINDS * cells + 1];
        firstVertices = new int[pieces + 1];
        bands = new short[pieces];
        normals = new float[3 * pieces];
        vertices = new float[3 * corners];
        int cell = 0;
        int piece = 0;
        int vertex = 0;
        for (var strip : strips) {
            strip.copyFirsts(firstPieces, KINDS * cell, piece);
            strip.copyPieces(firstVertices, bands, normals, piece, vertex);
            strip.copyVertices(vertices, vertex);
            cell += strip.cells();
            piece += strip.pieces();
            vertex += strip.vertices();
        }
    }

    /** The pieces between levels at these ascending heights. */
    static SurfacePieces of(Terrain terrain, List<Double> levels) {
        var cutter = new BandCutter(terrain, levels);
        int rows = terrain.rows() - 1;
        return new SurfacePieces(
                terrain,
                IntStream.range(0, STRIPS)
                        .parallel()
                        .mapToObj(strip ->
                                new PieceColumns(terrain, cutter, strip * rows / STRIPS, (strip + 1) * rows / STRIPS))
                        .toList());
    }

    /** How many pieces there are where each cell is seen from one side. */
    int count() {
        int count = 0;
        for (int k = 0; k + KINDS < firstPieces.length; k += KINDS) {
            int joined = firstPieces[k + KINDS] - firstPieces[k + 2];
            count += joined > 0 ? joined : firstPieces[k + 2] - firstPieces[k];
        }
        return count;
    }

    Terrain terrain() {
        return terrain;
    }

    /** The first piece of a cell's southern triangle, of its northern one, or of both together where both are there. */
    int firstPiece(int cell, Part part) {
        return firstPieces[KINDS * cell + part.place];
    }

    /** The piece after the last of these. */
    int endPiece(int cell, Part part) {
        return firstPieces[KINDS * cell + part.place + 1];
    }

    int firstVertex(int piece) {
        return firstVertices[piece];
    }

    int endVertex(int piece) {
        return firstVertices[piece + 1];
    }

    /** How many levels lie below a piece. */
    int band(int piece) {
        return bands[piece];
    }

    float east(int vertex) {
        return vertices[3 * vertex];
    }

    float north(int vertex) {
        return vertices[3 * vertex + 1];
    }

    float height(int vertex) {
        return vertices[3 * vertex + 2];
    }

    /** How much a piece faces a direction of length 1: 1 if it does so squarely. */
    double facing(int piece, double east, double north, double up) {
        return normals[3 * piece] * east + normals[3 * piece + 1] * north + normals[3 * piece + 2] * up;
    }
}
