package ravine.landscape;

/**
 * What lies beyond the sides of a surface's pieces: whether it comes later and is seen from the same side, and how wide it is, so that a piece may go on under it. Where the surface
 * folds nothing lies beyond.
 */
record PiecesBeyond(SurfacePieces pieces, Lens lens) {

    /** How far beyond a side one looks, in cells. */
    private static final double STEP = 1e-3;

    /** How many pixels wide what lies beyond a side of a piece is, counting sides from 0, or 0; of the piece's triangles the viewer sees the underside or not. */
    double later(int cell, int piece, boolean below, int side) {
        int from = pieces.firstVertex(piece) + side;
        int to = from + 1 == pieces.endVertex(piece) ? pieces.firstVertex(piece) : from + 1;
        var terrain = pieces.terrain();
        double east = pieces.east(to) - pieces.east(from);
        double north = pieces.north(to) - pieces.north(from);
        double way = Math.sqrt(east * east + north * north);
        double stepEast = STEP * terrain.cellWidth() * north / way;
        double stepNorth = -STEP * terrain.cellHeight() * east / way;
        double middleEast = pieces.east(from) + east / 2;
        double middleNorth = pieces.north(from) + north / 2;
        double column = terrain.column(middleEast + stepEast);
        double row = terrain.row(middleNorth + stepNorth);
        if (!(column >= 0 && row >= 0 && column < terrain.columns() - 1 && row < terrain.rows() - 1)) {
            return 0;
        }
        int i = (int) column;
        int j = (int) row;
        boolean southern = terrain.isSouthern(i, j, column - i, row - j);
        double height = terrain.height(i, j, southern, column - i, row - j);
        if (!(height >= 0 && height <= terrain.tall()) || lens.isUnderside(terrain, i, j, southern) != below) {
            return 0;
        }
        boolean here = terrain.isSouthern(
                i, j, terrain.column(middleEast - stepEast) - i, terrain.row(middleNorth - stepNorth) - j);
        // Of one plane the higher pieces come later.
        boolean isSamePlane = cell == terrain.cell(i, j) && here == southern;
        boolean later = isSamePlane
                ? height > (pieces.height(from) + pieces.height(to)) / 2
                : isTriangleLater(cell, i, j, southern);
        return later ? width(from, to, i, j, southern) : 0;
    }

    /** Whether another triangle comes later than those of a cell, or than the other of that cell. */
    private boolean isTriangleLater(int cell, int i, int j, boolean southern) {
        int across = i - cell % (pieces.terrain().columns() - 1);
        int up = j - cell / (pieces.terrain().columns() - 1);
        if (across != 0) {
            return across > 0 == lens.isEast();
        }
        return up != 0
                ? up > 0 == lens.isNorth()
                : southern != pieces.terrain().isSouthFarther(i, j, lens.cosAzimuth(), lens.sinAzimuth());
    }

    /** How far from a side the corners of a triangle are seen at most. */
    private double width(int from, int to, int i, int j, boolean southern) {
        var terrain = pieces.terrain();
        double x = lens.x(pieces.east(from), pieces.north(from));
        double y = lens.y(pieces.east(from), pieces.north(from), pieces.height(from));
        double dx = lens.x(pieces.east(to), pieces.north(to)) - x;
        double dy = lens.y(pieces.east(to), pieces.north(to), pieces.height(to)) - y;
        double most = 0;
        for (int corner : terrain.corners(i, j, southern)) {
            int column = i + (corner & 1);
            int row = j + (corner >> 1);
            double toX = lens.x(terrain.east(column), terrain.north(row)) - x;
            double toY = lens.y(terrain.east(column), terrain.north(row), terrain.height(column, row)) - y;
            double area = Math.abs(dx * toY - dy * toX);
            // Where f is undefined at a corner, what there is of a triangle has other ones.
            most = Double.isNaN(area) ? Double.POSITIVE_INFINITY : Math.max(most, area);
        }
        return most / Math.sqrt(dx * dx + dy * dy);
    }
}
