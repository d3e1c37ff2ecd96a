package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Panel;

/** A panel on these axes with what was predicted over it, and beside that what came, if it is known. */
public record PredictedPanel(Panel panel, Axes axes, List<Vec> guesses, Optional<Vec> truth, Theme theme)
        implements Panel {

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
        var layers = new ArrayList<>(panel.moving(step));
        guesses.forEach(guess -> layers.add(new PredictionMark(axes, guess, truth, theme)));
        return layers;
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return panel.at(x, y);
    }
}
