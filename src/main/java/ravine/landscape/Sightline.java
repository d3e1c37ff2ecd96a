package ravine.landscape;

/** Whether the viewer sees places on a terrain: where the ray from just above them to the viewer meets no triangle. Mutable: it walks along rays. */
final class Sightline {

    /** How far above the surface the ray begins, as a part of the height of all. */
    private static final double ABOVE = 1e-9;

    private static final double SLACK = 1e-9;

    private final Terrain terrain;
    private final CellWalk walk;
    private final double perColumn;
    private final double perRow;
    private final double rise;

    /** Rays to a viewer in a direction, given by the sine and cosine of its azimuth, on which one rises so much for each pixel of way. */
    Sightline(Terrain terrain, double east, double north, double rise) {
        this.terrain = terrain;
        this.rise = rise;
        walk = new CellWalk(terrain);
        perColumn = east / terrain.cellWidth();
        perRow = north / terrain.cellHeight();
    }

    /** Whether a place on the surface is seen; one where there is no surface is not. */
    boolean isClear(double east, double north) {
        return isClear(east, north, terrain.heightAt(east, north));
    }

    /** Whether a place at a height is seen. */
    boolean isClear(double east, double north, double height) {
        double begin = height + ABOVE * terrain.tall();
        double room = (terrain.summit() - begin) / rise;
        if (!(room > 0)) {
            return !Double.isNaN(height);
        }
        double column = Math.max(0, Math.min(terrain.columns() - 1, terrain.column(east)));
        double row = Math.max(0, Math.min(terrain.rows() - 1, terrain.row(north)));
        walk.start(column, row, perColumn, perRow, room);
        while (walk.next()) {
            double from = walk.height(walk.from()) - (begin + rise * walk.from());
            double to = walk.height(walk.to()) - (begin + rise * walk.to());
            if ((from < 0 && to >= 0) || (from >= 0 && to < 0)) {
                double at = walk.from() + (walk.to() - walk.from()) * (from / (from - to));
                double met = begin + rise * at;
                if (met >= -SLACK * terrain.tall() && met <= terrain.tall() * (1 + SLACK)) {
                    return false;
                }
            }
        }
        return true;
    }
}
