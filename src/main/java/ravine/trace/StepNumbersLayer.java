package ravine.trace;

import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** The numbers of steps beside paths, wherever their points are seen. */
public record StepNumbersLayer(Projection places, StepNumbers numbers, Theme theme) implements Layer {

    @Override
    public String name() {
        return "step numbers";
    }

    @Override
    public void draw(Surface surface) {
        var tags = new LabelPlacer(theme, places.frame(), 1);
        numbers.draw(places, theme, tags);
        tags.draw(surface);
    }
}
