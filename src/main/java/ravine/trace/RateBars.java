package ravine.trace;

import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.spec.DisplayNumber;

/**
 * The rates of a method along both axes, none of them negative, where it stands: a bar to the right for x₁ and one upwards for x₂, as long as the rates are large beside each
 * other, with their values.
 */
public record RateBars(int pen, Vec at, Vec rates) implements Annotation {

    private static final double OFFSET = 14;
    private static final double LONGEST = 46;
    private static final double SHORTEST = 2.5;
    private static final double WIDTH = 4.5;
    private static final int DIGITS = 2;

    @Override
    public void draw(Surface surface, Axes axes, Theme theme, LabelPlacer tags) {
        double most = Math.max(rates.x1(), rates.x2());
        if (!(most > 0) || !Double.isFinite(most) || !axes.shows(at.x1(), at.x2())) {
            return;
        }
        double x = axes.x(at.x1()) + theme.size(OFFSET);
        double y = axes.y(at.x2()) - theme.size(OFFSET);
        double right = x + theme.size(Math.max(SHORTEST, LONGEST * rates.x1() / most));
        double up = y - theme.size(Math.max(SHORTEST, LONGEST * rates.x2() / most));
        var colour = Palette.pen(pen, theme).colour();
        for (var bar : List.of(Polylines.of(x, y, right, y), Polylines.of(x, y, x, up))) {
            surface.stroke(bar, Stroke.rounded(theme.haloFor(colour), theme.size(WIDTH + 2.6)));
        }
        for (var bar : List.of(Polylines.of(x, y, right, y), Polylines.of(x, y, x, up))) {
            surface.stroke(bar, Stroke.rounded(colour, theme.size(WIDTH)));
        }
        var first = "η₁ " + DisplayNumber.shortened(rates.x1(), DIGITS);
        var second = "η₂ " + DisplayNumber.shortened(rates.x2(), DIGITS);
        tags.put(first, colour, List.of(tags.beside(first, right, y, 1, 0, 6)));
        tags.put(second, colour, List.of(tags.beside(second, x, up, 0, -1, 6)));
    }
}
