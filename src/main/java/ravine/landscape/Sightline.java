package ravine.landscape;

/** Whether the viewer sees places on a terrain: where the ray from just above them to the viewer meets no triangle. Mutable: it walks along rays. */
final class Sightline {

    /** How far above the surface the ray begins, as a part of the height of all. */
    private static final double ABOVE = 1e-9;

    private static final double SLACK = 1e-9;

    private final Terrain terrain;
    private final SquareWalk blocks;
    private final SquareWalk cells;
    private final CellWalk walk;
    private final double perColumn;
    private final double perRow;
    private final double rise;
    private double column;
    private double row;
    private double begin;

    /** Rays to a viewer in a direction, given by the sine and cosine of its azimuth, on which one rises so much for each pixel of way. */
    Sightline(Terrain terrain, double east, double north, double rise) {
        this.terrain = terrain;
        this.rise = rise;
        blocks = over(terrain.ofBlocks());
        cells = over(terrain.ofCells());
        walk = new CellWalk(terrain);
        perColumn = east / terrain.cellWidth();
        perRow = north / terrain.cellHeight();
    }

    private static SquareWalk over(GreatestHeights heights) {
        return new SquareWalk(heights.side(), heights.across(), heights.up());
    }

    /** Whether a place on the surface is seen; one where there is no surface is not. */
    boolean isClear(double east, double north) {
        return isClear(east, north, terrain.heightAt(east, north));
    }

    /** Whether a place at a height is seen. */
    boolean isClear(double east, double north, double height) {
        begin = height + ABOVE * terrain.tall();
        double room = (terrain.summit() - begin) / rise;
        if (!(room > 0)) {
            return !Double.isNaN(height);
        }
        column = Math.max(0, Math.min(terrain.columns() - 1, terrain.column(east)));
        row = Math.max(0, Math.min(terrain.rows() - 1, terrain.row(north)));
        var highest = terrain.ofBlocks();
        blocks.start(column, row, perColumn, perRow, 0, room);
        while (blocks.next()) {
            if (reaches(highest.over(blocks.i(), blocks.j()), blocks.from()) && isCellMet(blocks.from(), blocks.to())) {
                return false;
            }
        }
        return true;
    }

    /** Whether something of this height can be met from a length of the ray on. */
    private boolean reaches(double highest, double at) {
        return highest >= begin + rise * at;
    }

    private boolean isCellMet(double from, double to) {
        var highest = terrain.ofCells();
        cells.start(column, row, perColumn, perRow, from, to);
        while (cells.next()) {
            if (reaches(highest.over(cells.i(), cells.j()), cells.from()) && isTriangleMet(cells.from(), cells.to())) {
                return true;
            }
        }
        return false;
    }

    private boolean isTriangleMet(double begins, double ends) {
        double start = begin + rise * begins;
        walk.start(column + perColumn * begins, row + perRow * begins, perColumn, perRow, ends - begins);
        while (walk.next()) {
            double from = walk.height(walk.from()) - (start + rise * walk.from());
            double to = walk.height(walk.to()) - (start + rise * walk.to());
            if ((from < 0 && to >= 0) || (from >= 0 && to < 0)) {
                double at = walk.from() + (walk.to() - walk.from()) * (from / (from - to));
                double met = start + rise * at;
                if (met >= -SLACK * terrain.tall() && met <= terrain.tall() * (1 + SLACK)) {
                    return true;
                }
            }
        }
        return false;
    }
}
