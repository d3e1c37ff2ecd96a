package ravine.landscape;

import java.util.Arrays;
import java.util.List;

/** The pieces of some rows of a terrain's cells, in columns that grow cell by cell. Mutable only while it is made. */
final class PieceColumns {

    private final Terrain terrain;
    private final BandCutter cutter;
    /** The first pieces of each cell's three kinds, and one more. */
    private final int[] firstPieces;

    private int[] firstVertices = new int[1 << 11];
    private short[] bands = new short[1 << 11];
    private float[] normals = new float[3 << 11];
    private float[] vertices = new float[3 << 13];
    private int pieces;
    private int used;

    /** The pieces of rows from one to another (exclusive). */
    PieceColumns(Terrain terrain, BandCutter cutter, int first, int end) {
        this.terrain = terrain;
        this.cutter = cutter;
        int across = terrain.columns() - 1;
        firstPieces = new int[SurfacePieces.KINDS * across * (end - first) + 1];
        for (int cell = 0; cell < across * (end - first); cell++) {
            add(cell % across, first + cell / across, SurfacePieces.KINDS * cell);
        }
    }

    private void add(int i, int j, int at) {
        boolean south = terrain.has(i, j, true);
        boolean north = terrain.has(i, j, false);
        var normal = normal(i, j);
        var southern = cutter.bands(i, j, true);
        var northern = cutter.bands(i, j, false);
        addAll(southern, normal);
        firstPieces[at + 1] = pieces;
        addAll(northern, normal);
        firstPieces[at + 2] = pieces;
        if (south && north) {
            addAll(BandPart.joined(southern, northern), normal);
        }
        firstPieces[at + 3] = pieces;
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

    int cells() {
        return firstPieces.length / SurfacePieces.KINDS;
    }

    int pieces() {
        return pieces;
    }

    int vertices() {
        return used / 3;
    }

    /** Copies the first pieces of all cells to a place in the column of a whole terrain, in which so many pieces come before. */
    void copyFirsts(int[] first, int at, int before) {
        for (int k = 0; k < firstPieces.length; k++) {
            first[at + k] = before + firstPieces[k];
        }
    }

    /** Copies what there is of each piece to a place in the columns of a whole terrain, in which so many vertices come before. */
    void copyPieces(int[] first, short[] band, float[] normal, int at, int before) {
        for (int piece = 0; piece <= pieces; piece++) {
            first[at + piece] = before + firstVertices[piece];
        }
        System.arraycopy(bands, 0, band, at, pieces);
        System.arraycopy(normals, 0, normal, 3 * at, 3 * pieces);
    }

    void copyVertices(float[] vertex, int at) {
        System.arraycopy(vertices, 0, vertex, 3 * at, used);
    }
}
