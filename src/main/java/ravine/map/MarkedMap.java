package ravine.map;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Panel;

/** A map with a cross at one pair of values, which moves over it. */
public record MarkedMap(MapPanel map, Vec at, Theme theme) implements Panel {

    @Override
    public Frame frame() {
        return map.frame();
    }

    @Override
    public List<Layer> still() {
        return map.still();
    }

    @Override
    public List<Layer> moving(int step) {
        return List.of(new CrossLayer(map.axes(), at, theme));
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return map.at(x, y);
    }
}
