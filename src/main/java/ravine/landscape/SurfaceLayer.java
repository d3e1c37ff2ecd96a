package ravine.landscape;

import ravine.draw.Surface;
import ravine.figure.Layer;
import ravine.landscape.SurfacePieces.Part;

/**
 * Some rows of a surface's cells, painted from the farthest to the nearest. Each piece goes a little beyond its sides, so that no ground shows between two.
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
        new Painter(this, surface).paint();
    }

    /** What paints the pieces one by one. Mutable: it has the pixels of the piece at hand. */
    private static final class Painter {

        private final SurfaceLayer layer;
        private final SurfacePieces pieces;
        private final Terrain terrain;
        private final Lens lens;
        private final Surface surface;
        private final GrownPolygon polygon = new GrownPolygon();

        Painter(SurfaceLayer layer, Surface surface) {
            this.layer = layer;
            this.surface = surface;
            pieces = layer.pieces;
            terrain = pieces.terrain();
            lens = layer.lens;
        }

        void paint() {
            int across = terrain.columns() - 1;
            int up = terrain.rows() - 1;
            for (int row = layer.first; row < layer.end; row++) {
                int j = lens.isNorth() ? row : up - 1 - row;
                for (int column = 0; column < across; column++) {
                    cell(lens.isEast() ? column : across - 1 - column, j);
                }
            }
        }

        /** Paints a cell whole, or first the triangle that is farther where the two are seen from two sides. */
        private void cell(int i, int j) {
            int cell = j * (terrain.columns() - 1) + i;
            boolean below = isFromBelow(i, j, true);
            boolean belowNorth = isFromBelow(i, j, false);
            if (below == belowNorth && terrain.has(i, j, true) && terrain.has(i, j, false)) {
                paint(cell, Part.JOINED, below);
            } else if (terrain.isSouthFarther(i, j, lens.cosAzimuth(), lens.sinAzimuth())) {
                paint(cell, Part.SOUTHERN, below);
                paint(cell, Part.NORTHERN, belowNorth);
            } else {
                paint(cell, Part.NORTHERN, belowNorth);
                paint(cell, Part.SOUTHERN, below);
            }
        }

        /** Whether the underside of a triangle is seen: where it rises towards the viewer more steeply than the ray does. */
        private boolean isFromBelow(int i, int j, boolean southern) {
            double east = terrain.slopeEast(i, j, southern);
            double north = terrain.slopeNorth(i, j, southern);
            return lens.cosElevation() * (east * lens.cosAzimuth() + north * lens.sinAzimuth()) > lens.sinElevation();
        }

        private void paint(int cell, Part part, boolean below) {
            for (int piece = pieces.firstPiece(cell, part); piece < pieces.endPiece(cell, part); piece++) {
                polygon.clear();
                for (int vertex = pieces.firstVertex(piece); vertex < pieces.endVertex(piece); vertex++) {
                    add(vertex);
                }
                int shade = layer.light.shade(pieces, piece, below);
                surface.fill(polygon.grown(), layer.colours.of(pieces.band(piece), shade, below));
            }
        }

        private void add(int vertex) {
            float east = pieces.east(vertex);
            float north = pieces.north(vertex);
            polygon.add(lens.x(east, north), lens.y(east, north, pieces.height(vertex)));
        }
    }
}
