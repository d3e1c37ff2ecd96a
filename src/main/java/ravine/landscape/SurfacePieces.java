package ravine.landscape;

import java.util.Arrays;
import java.util.List;

/**
 * The pieces of a terrain between the heights of levels, cell by cell: triangles cut at levels, floor and top, and what is between the same levels in both triangles of a cell as one
 * piece. Columns of vertices, anticlockwise from above; mutable only while it is made.
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

    private static final int KINDS = 3;

    private final Terrain terrain;
    private final BandCutter cutter;
    /** The first pieces of each cell's southern triangle, of its northern one, and of both together, row by row, and one more. */
    private final int[] firstPieces;

    private int[] firstVertices = new int[1 << 12];
    private short[] bands = new short[1 << 12];
    private float[] normals = new float[3 << 12];
    private float[] vertices = new float[3 << 14];
    private int pieces;
    private int used;

    /** The pieces between levels at these ascending heights. */
    SurfacePieces(Terrain terrain, List<Double> levels) {
        this.terrain = terrain;
        cutter = new BandCutter(terrain, levels);
        int across = terrain.columns() - 1;
        int cells = across * (terrain.rows() - 1);
        firstPieces = new int[KINDS * cells + 1];
        for (int cell = 0; cell < cells; cell++) {
            add(cell % across, cell / across, cell);
        }
    }

    private void add(int i, int j, int cell) {
        boolean south = terrain.has(i, j, true);
        boolean north = terrain.has(i, j, false);
        var normal = normal(i, j);
        var southern = cutter.bands(i, j, true);
        var northern = cutter.bands(i, j, false);
        addAll(southern, normal);
        firstPieces[KINDS * cell + 1] = pieces;
        addAll(northern, normal);
        firstPieces[KINDS * cell + 2] = pieces;
        if (south && north) {
            addAll(BandPart.joined(southern, northern), normal);
        }
        firstPieces[KINDS * cell + 3] = pieces;
    }

    private void addAll(List<BandPart> parts, float... normal) {
        for (var part : parts) {
            begin(part.band(), normal);
            for (int k = 0; k < part.count(); k++) {
                vertex(part.east(k), part.north(k), part.height(k));
            }
            end();
        }
    }

    /** The sum of the normals of the triangles of which there is something, of length 1. */
    private float[] normal(int i, int j) {
        double east = 0;
        double up = 0;
        double rise = 0;
        for (boolean southern : new boolean[] {true, false}) {
            double slopeEast = terrain.slopeEast(i, j, southern);
            double slopeNorth = terrain.slopeNorth(i, j, southern);
            if (!Double.isNaN(slopeEast)) {
                double length = Math.sqrt(1 + slopeEast * slopeEast + slopeNorth * slopeNorth);
                east -= slopeEast / length;
                up -= slopeNorth / length;
                rise += 1 / length;
            }
        }
        double length = Math.sqrt(east * east + up * up + rise * rise);
        return new float[] {(float) (east / length), (float) (up / length), (float) (rise / length)};
    }

    private void begin(int band, float... normal) {
        if (pieces + 1 >= bands.length) {
            bands = Arrays.copyOf(bands, 2 * bands.length);
            firstVertices = Arrays.copyOf(firstVertices, 2 * firstVertices.length);
            normals = Arrays.copyOf(normals, 2 * normals.length);
        }
        bands[pieces] = (short) band;
        System.arraycopy(normal, 0, normals, 3 * pieces, 3);
    }

    private void vertex(double east, double north, double height) {
        if (used + 3 > vertices.length) {
            vertices = Arrays.copyOf(vertices, 2 * vertices.length);
        }
        vertices[used] = (float) east;
        vertices[used + 1] = (float) north;
        vertices[used + 2] = (float) height;
        used += 3;
    }

    private void end() {
        firstVertices[++pieces] = used / 3;
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
