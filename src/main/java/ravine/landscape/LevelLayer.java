package ravine.landscape;

import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.figure.Layer;

/** The contour lines of one level, where they are seen: on the landscape at its height, or on the floor below, where the landscape may hide them. */
record LevelLayer(Landform landform, Lens lens, GroundLine line, boolean onFloor, Stroke stroke) implements Layer {

    @Override
    public String name() {
        return onFloor ? "floor contours" : "contours";
    }

    @Override
    public void draw(Surface surface) {
        surface.stroke(onFloor ? floor() : new SeenLines(line, landform, lens).seen(0), stroke);
    }

    private Polylines floor() {
        var placed = new PolylineBuilder();
        for (int vertex = 0; vertex < line.count(); vertex++) {
            if (line.begins(vertex)) {
                placed.end();
            }
            placed.add(lens.x(line.east(vertex), line.north(vertex)), lens.y(line.east(vertex), line.north(vertex), 0));
        }
        placed.end();
        return placed.build();
    }
}
