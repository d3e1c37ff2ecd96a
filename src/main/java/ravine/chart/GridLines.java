package ravine.chart;

import java.util.List;
import ravine.contour.PolylineBuilder;
import ravine.figure.Axes;
import ravine.figure.Layer;
import ravine.figure.Stroke;
import ravine.figure.Surface;
import ravine.figure.Theme;
import ravine.figure.Tick;

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
