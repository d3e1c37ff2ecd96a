package ravine.scatter;

import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.objective.Objective;

/** An upright line from each point to the curve of a model: what is left of the row when the model has said its part. */
record Residuals(Axes axes, RowPoints points, int pen, Objective function, Theme theme) implements Layer {

    /** More lines are no longer told apart. */
    static final int MOST = 5000;

    @Override
    public String name() {
        return "residuals";
    }

    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        var lines = new PolylineBuilder();
        for (int row = 0; row < points.rows(); row++) {
            double said = function.value(points.x(row), 0);
            double x = axes.x(points.x(row));
            if (!Double.isNaN(said) && x >= frame.left() && x <= frame.right()) {
                lines.add(x, frame.withinY(axes.y(points.y(row))));
                lines.add(x, frame.withinY(axes.y(said)));
                lines.end();
            }
        }
        var colour = Palette.pen(pen, theme).colour().withOpacity(0.75);
        surface.stroke(lines.build(), Stroke.of(colour, theme.size(1.2)));
    }
}
