package ravine.figure;

import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.draw.Frame;

/** A panel of layers that stay, without numbers. */
public record FixedPanel(Frame frame, List<Layer> still) implements Panel {

    @Override
    public List<Layer> moving(int step) {
        return List.of();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return Optional.empty();
    }
}
