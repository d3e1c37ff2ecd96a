package ravine.landscape;

import java.util.Arrays;
import java.util.List;

/** The pieces of some rows of a terrain's cells, in columns that grow cell by cell. Mutable only while it is made. */
final class PieceColumns {

    /** For how many pieces and vertices of each cell there is room at first: one that no level cuts has 3 and 10. */
    private static final int PIECES = 4;

    private static final int VERTICES = 14;

    /** The corners of a cell: those of its southern triangle, first the one after the diagonal, and the other's last one. */
    private static final int[] RISING = {0, 1, 3, 2};

    private static final int[] FALLING = {2, 0, 1, 3};

    private final Terrain terrain;
    private final BandCutter cutter;
    /** The first pieces of each cell's three kinds, and one more. */
    private final int[] firstPieces;

    private int[] firstVertices;
    private short[] bands;
    private float[] normals;
    private float[] vertices;
    private int pieces;
    private int used;

    /** The pieces of rows from one to another (exclusive). */
    PieceColumns(Terrain terrain, BandCutter cutter, int first, int end) {
        this.terrain = terrain;
        this.cutter = cutter;
        int across = terrain.columns() - 1;
        int cells = across * (end - first);
        firstPieces = new int[SurfacePieces.KINDS * cells + 1];
        firstVertices = new int[PIECES * cells + 1];
        bands = new short[PIECES * cells + 1];
        normals = new float[3 * (PIECES * cells + 1)];
        vertices = new float[3 * VERTICES * cells];
        for (int cell = 0; cell < cells; cell++) {
            add(cell % across, first + cell / across, SurfacePieces.KINDS * cell);
        }
    }

    private void add(int i, int j, int at) {
        var normal = normal(i, j);
        int band = cutter.bandOfCell(i, j);
        if (band >= 0) {
            addWhole(i, j, terrain.corners(i, j, true), band, normal);
            firstPieces[at + 1] = pieces;
            addWhole(i, j, terrain.corners(i, j, false), band, normal);
            firstPieces[at + 2] = pieces;
            addWhole(i, j, terrain.isRising(i, j) ? RISING : FALLING, band, normal);
        } else {
            addCut(i, j, at, normal);
        }
        firstPieces[at + 3] = pieces;
    }

    /** Adds what these corners of a cell go around. */
    private void addWhole(int i, int j, int[] corners, int band, float... normal) {
        begin(band, normal);
        for (int corner : corners) {
            int column = i + (corner & 1);
            int row = j + (corner >> 1);
            vertex(terrain.east(column), terrain.north(row), terrain.height(column, row));
        }
        end();
    }

    private void addCut(int i, int j, int at, float... normal) {
        var southern = cutter.bands(i, j, true);
        var northern = cutter.bands(i, j, false);
        addAll(southern, normal);
        firstPieces[at + 1] = pieces;
        addAll(northern, normal);
        firstPieces[at + 2] = pieces;
        if (terrain.has(i, j, true) && terrain.has(i, j, false)) {
            addAll(BandPart.joined(southern, northern), normal);
        }
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
