package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.figure.Layer;
import ravine.figure.Panel;

/** A panel with what was predicted over it. */
public record PredictedPanel(Panel panel, List<PredictionMark> marks) implements Panel {

    public PredictedPanel {
        marks = List.copyOf(marks);
    }

    @Override
    public Frame frame() {
        return panel.frame();
    }

    @Override
    public List<Layer> still() {
        return panel.still();
    }

    @Override
    public List<Layer> moving(int step) {
        var layers = new ArrayList<Layer>(panel.moving(step));
        layers.addAll(marks);
        return layers;
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return panel.at(x, y);
    }
}
