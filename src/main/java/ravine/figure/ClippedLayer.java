package ravine.figure;

import ravine.draw.Frame;
import ravine.draw.Surface;

/** What of a layer lies in a frame. */
public record ClippedLayer(Layer layer, Frame frame) implements Layer {

    @Override
    public String name() {
        return layer.name();
    }

    @Override
    public void draw(Surface surface) {
        layer.draw(new ClippedSurface(surface, frame));
    }
}
