package ravine.average;

import java.util.List;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The plain mean beside an average: its colour, thin and dotted. */
record MeanLine(Polylines line, int pen, Theme theme) implements Layer {

    @Override
    public String name() {
        return "plain mean";
    }

    @Override
    public void draw(Surface surface) {
        surface.stroke(line, new Stroke(Palette.pen(pen, theme).colour(), theme.size(1.2), List.of(1.5, 3.0), false));
    }
}
