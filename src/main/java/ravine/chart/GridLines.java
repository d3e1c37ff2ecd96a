package ravine.chart;

import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Tick;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** Faint lines at the ticks of the upright axis. */
record GridLines(Axes axes, Theme theme, List<Tick> upright) implements Layer {

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public void draw(Surface surface) {
        var lines = new PolylineBuilder();
        var places = axes.inPlaces();
        for (var tick : upright) {
            lines.add(axes.frame().left(), places.y(tick.place()));
            lines.add(axes.frame().right(), places.y(tick.place()));
            lines.end();
        }
        surface.stroke(lines.build(), Stroke.of(theme.line().withOpacity(0.28), theme.size(1)));
    }
}
