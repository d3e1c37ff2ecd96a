package ravine.trace;

import java.util.List;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;

/** The numbers of steps beside paths, wherever their points are seen. */
public record StepNumbersLayer(Projection places, List<Trace> traces, Theme theme) implements Layer {

    public StepNumbersLayer {
        traces = List.copyOf(traces);
    }

    @Override
    public String name() {
        return "step numbers";
    }

    @Override
    public void draw(Surface surface) {
        var tags = new LabelPlacer(theme, places.frame(), 1);
        new StepNumbers(traces).draw(places, theme, tags);
        tags.draw(surface);
    }
}
