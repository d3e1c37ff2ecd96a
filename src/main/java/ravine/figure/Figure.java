package ravine.figure;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Surface;

/** A whole picture: layers on a ground, the first at the back. Width and height in pixels. */
public record Figure(double width, double height, Colour background, Axes axes, List<Layer> layers) implements Page {

    public Figure {
        layers = List.copyOf(layers);
    }

    @Override
    public void draw(Surface surface) {
        surface.fill(new Frame(0, 0, width, height).outline(), background);
        drawLayers(surface, axes, layers);
    }

    /** Draws some layers of a figure, such as only those that move. */
    public static void drawLayers(Surface surface, Axes axes, List<Layer> layers) {
        for (var layer : layers) {
            surface.group(layer.name(), on -> layer.draw(on, axes));
        }
    }
}
