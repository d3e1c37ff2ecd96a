package ravine.chart;

import java.util.List;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The outline of a part of a chart that is being chosen. */
record Selection(Frame part, Theme theme) implements Layer {

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public void draw(Surface surface) {
        surface.fill(part.outline(), theme.text().withOpacity(0.08));
        surface.stroke(part.outline(), new Stroke(theme.text(), theme.size(1), List.of(4.0, 3.0), false));
    }
}
