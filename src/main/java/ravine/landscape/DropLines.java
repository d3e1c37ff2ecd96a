package ravine.landscape;

import java.util.List;
import ravine.Vec;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Thin dashes from points on the landscape down to the floor, with a dot there. */
record DropLines(Landform landform, Lens lens, List<Vec> points, Theme theme) implements Layer {

    @Override
    public String name() {
        return "drop lines";
    }

    @Override
    public void draw(Surface surface) {
        var places = new PlacedOnLandscape(landform, lens);
        var dashes = List.of(theme.size(2), theme.size(3));
        for (var at : points) {
            if (places.shows(at.x1(), at.x2())) {
                double x = places.x(at.x1(), at.x2());
                double floor = lens.y(landform.east(at.x1()), landform.north(at.x2()), 0);
                var line = Polylines.of(x, places.y(at.x1(), at.x2()), x, floor);
                surface.stroke(line, new Stroke(theme.halo().withOpacity(0.6), theme.size(2.2), dashes, false));
                surface.stroke(line, new Stroke(theme.ink().withOpacity(0.8), theme.size(1), dashes, false));
                surface.dots(Polylines.of(x, floor), theme.size(4), theme.ink().withOpacity(0.8));
            }
        }
    }
}
