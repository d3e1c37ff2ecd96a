package ravine.curve;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/**
 * What touches a curve at a place: the line of this slope, or the parabola with this second derivative; nothing where one of these is no number.
 *
 * @param pen of the method that stands there
 */
public record TouchingLine(
        String name, Axes axes, int pen, double x, double value, double slope, double bend, Theme theme)
        implements Layer {

    private static final int PIECES = 240;
    private static final double WIDTH = 1.8;
    private static final double EDGE = 0.7;

    @Override
    public void draw(Surface surface) {
        if (!Double.isFinite(slope) || !Double.isFinite(bend)) {
            return;
        }
        var places = new double[PIECES + 1];
        var heights = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            places[i] = axes.across().from() + axes.across().length() * i / PIECES;
            double away = places[i] - x;
            heights[i] = value + away * (slope + bend / 2 * away);
        }
        var line = ScreenPath.line(axes, places, heights, PIECES + 1);
        var colour = Palette.pen(pen, theme).colour();
        double width = theme.size(WIDTH);
        surface.stroke(line, Stroke.rounded(theme.haloFor(colour).withOpacity(0.85), width + theme.size(2 * EDGE)));
        surface.stroke(line, bend == 0 ? Stroke.of(colour, width) : dashed(width, colour));
    }

    private Stroke dashed(double width, Colour colour) {
        return new Stroke(colour, width, List.of(theme.size(6), theme.size(4)), false);
    }
}
