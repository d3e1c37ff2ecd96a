package ravine.scatter;

import java.util.List;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** The models by name, each with a sample of its line, in as many rows as they need. */
public record ModelKey(List<FittedModel> models, double left, double top, double width, Theme theme) implements Layer {

    private static final double GAP = 8;
    private static final double ROW = 22;

    public ModelKey {
        models = List.copyOf(models);
    }

    @Override
    public String name() {
        return "legend";
    }

    /** How high it is. */
    public double height() {
        return models.isEmpty() ? 0 : rows() * theme.size(ROW);
    }

    private int rows() {
        double x = 0;
        int rows = 1;
        for (var model : models) {
            if (x > 0 && x + each(model) > width) {
                x = 0;
                rows++;
            }
            x += each(model);
        }
        return rows;
    }

    private double each(FittedModel model) {
        return theme.size(LineSample.WIDTH + 3 * GAP) + theme.body().width(model.name());
    }

    @Override
    public void draw(Surface surface) {
        double x = left;
        double y = top + theme.size(ROW / 2);
        for (var model : models) {
            if (x > left && x + each(model) > left + width) {
                x = left;
                y += theme.size(ROW);
            }
            LineSample.draw(surface, Palette.pen(model.pen(), theme), theme, x, y);
            surface.text(
                    model.name(),
                    x + theme.size(LineSample.WIDTH + GAP),
                    y + 0.34 * theme.body().size(),
                    theme.body());
            x += each(model);
        }
    }
}
