package ravine.landscape;

import ravine.contour.Contour;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.figure.Layer;

/** The contour lines of one level, where they are seen: on the landscape at its height, or on the floor below, where the landscape may hide them. */
record LevelLayer(Landform landform, Lens lens, Contour contour, boolean onFloor, Stroke stroke) implements Layer {

    @Override
    public String name() {
        return onFloor ? "floor contours" : "contours";
    }

    @Override
    public void draw(Surface surface) {
        surface.stroke(onFloor ? floor() : new SeenLines(line(), landform, lens).seen(0), stroke);
    }

    private GroundLine line() {
        var line = new GroundLine();
        var lines = contour.lines();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            line.end();
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                if (isThere(lines.x(k), lines.y(k))) {
                    line.add(lines.x(k), lines.y(k), contour.level(), 0);
                } else {
                    line.end();
                }
            }
        }
        return line;
    }

    /** Whether there is a surface, or a side of one, at a place of the line. */
    private boolean isThere(double east, double north) {
        return !Double.isNaN(landform.terrain().heightAt(east, north));
    }

    private Polylines floor() {
        var placed = new PolylineBuilder();
        var lines = contour.lines();
        for (int piece = 0; piece < lines.pieces(); piece++) {
            for (int k = lines.start(piece); k < lines.end(piece); k++) {
                if (!isThere(lines.x(k), lines.y(k))) {
                    placed.end();
                    continue;
                }
                placed.add(lens.x(lines.x(k), lines.y(k)), lens.y(lines.x(k), lines.y(k), 0));
            }
            placed.end();
        }
        return placed.build();
    }
}
