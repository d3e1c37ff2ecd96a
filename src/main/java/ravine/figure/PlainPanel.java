package ravine.figure;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;

/** A panel of which nothing moves. */
public record PlainPanel(Axes axes, List<Layer> still) implements Panel {

    public PlainPanel {
        still = List.copyOf(still);
    }

    @Override
    public Frame frame() {
        return axes.frame();
    }

    @Override
    public List<Layer> moving(int step) {
        return List.of();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return frame().contains(x, y) ? Optional.of(axes.at(x, y)) : Optional.empty();
    }
}
