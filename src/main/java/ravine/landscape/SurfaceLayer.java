package ravine.landscape;

import ravine.draw.Surface;
import ravine.figure.Layer;
import ravine.landscape.SurfacePieces.Part;

/**
 * Some rows of a surface's cells as tiles, from the farthest to the nearest.
 *
 * @param first how many rows are farther than these
 * @param end how many there are up to the nearest of these
 */
record SurfaceLayer(SurfacePieces pieces, Lens lens, Light light, ShadedColours colours, int first, int end)
        implements Layer {

    @Override
    public String name() {
        return "landscape";
    }

    @Override
    public void draw(Surface surface) {
        var terrain = pieces.terrain();
        var tiles = new SurfaceTiles(pieces, lens);
        int across = terrain.columns() - 1;
        int up = terrain.rows() - 1;
        for (int row = first; row < end; row++) {
            int j = lens.isNorth() ? row : up - 1 - row;
            for (int column = 0; column < across; column++) {
                cell(tiles, lens.isEast() ? column : across - 1 - column, j);
            }
        }
        surface.tiles(tiles.tiling());
    }

    /** Adds a cell whole, or first the triangle that is farther where the two are seen from two sides. */
    private void cell(SurfaceTiles tiles, int i, int j) {
        var terrain = pieces.terrain();
        int cell = terrain.cell(i, j);
        boolean below = lens.isUnderside(terrain, i, j, true);
        boolean belowNorth = lens.isUnderside(terrain, i, j, false);
        if (below == belowNorth && terrain.has(i, j, true) && terrain.has(i, j, false)) {
            add(tiles, cell, Part.JOINED, below);
        } else if (terrain.isSouthFarther(i, j, lens.cosAzimuth(), lens.sinAzimuth())) {
            add(tiles, cell, Part.SOUTHERN, below);
            add(tiles, cell, Part.NORTHERN, belowNorth);
        } else {
            add(tiles, cell, Part.NORTHERN, belowNorth);
            add(tiles, cell, Part.SOUTHERN, below);
        }
    }

    private void add(SurfaceTiles tiles, int cell, Part part, boolean below) {
        for (int piece = pieces.firstPiece(cell, part); piece < pieces.endPiece(cell, part); piece++) {
            tiles.add(cell, piece, below, colours.of(pieces.band(piece), light.shade(pieces, piece, below), below));
        }
    }
}
