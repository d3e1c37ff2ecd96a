package ravine.trace;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** AnnotationLayer of which the first have the first choice of room for their texts. */
public record AnnotationLayer(Axes axes, List<Annotation> all, Theme theme) implements Layer {

    public AnnotationLayer {
        all = List.copyOf(all);
    }

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public void draw(Surface surface) {
        var tags = new LabelPlacer(theme, axes.frame(), 1);
        all.forEach(annotation -> annotation.draw(surface, axes, theme, tags));
        tags.draw(surface);
    }
}
