package ravine.landscape;

import ravine.landscape.SurfacePieces.Part;

/** The contour lines over cells at some corner of which f is undefined, where those of a grid have none: the sides that pieces have at their upper level. */
final class FringeLines {

    private FringeLines() {}

    /** Adds those at the height of a level below which there are so many others. */
    static void add(SurfacePieces pieces, int level, double height, GroundLine line) {
        float at = (float) height;
        pieces.terrain().edges().forEach(cell -> {
            add(pieces, cell, Part.SOUTHERN, level, at, line);
            add(pieces, cell, Part.NORTHERN, level, at, line);
        });
    }

    private static void add(SurfacePieces pieces, int cell, Part part, int level, float height, GroundLine line) {
        for (int piece = pieces.firstPiece(cell, part); piece < pieces.endPiece(cell, part); piece++) {
            int end = pieces.endVertex(piece);
            for (int from = pieces.firstVertex(piece); pieces.band(piece) == level && from < end; from++) {
                int to = from + 1 == end ? pieces.firstVertex(piece) : from + 1;
                if (pieces.height(from) == height && pieces.height(to) == height) {
                    line.end();
                    line.add(pieces.east(from), pieces.north(from), pieces.height(from), 0);
                    line.add(pieces.east(to), pieces.north(to), pieces.height(to), 0);
                    line.end();
                }
            }
        }
    }
}
