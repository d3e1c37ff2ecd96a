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
record GridLines(Theme theme, List<Tick> upright) implements Layer {

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public void draw(Surface surface, Axes axes) {
        var lines = new PolylineBuilder();
        for (var tick : upright) {
            lines.add(axes.frame().left(), axes.y(tick.value()));
            lines.add(axes.frame().right(), axes.y(tick.value()));
            lines.end();
        }
        surface.stroke(lines.build(), Stroke.of(theme.line().withOpacity(0.28), theme.size(1)));
    }
}
