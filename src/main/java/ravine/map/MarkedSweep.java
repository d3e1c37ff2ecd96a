package ravine.map;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.figure.Layer;
import ravine.figure.Panel;

/** The panel of a sweep with what moves over it. */
public record MarkedSweep(SweepPanel sweep, List<Layer> over) implements Panel {

    public MarkedSweep {
        over = List.copyOf(over);
    }

    @Override
    public Frame frame() {
        return sweep.frame();
    }

    @Override
    public List<Layer> still() {
        return sweep.still();
    }

    @Override
    public List<Layer> moving(int step) {
        return over;
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return sweep.at(x, y);
    }
}
