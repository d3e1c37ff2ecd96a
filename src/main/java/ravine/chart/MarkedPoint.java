package ravine.chart;

import ravine.axis.Axes;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** A mark on a point of a curve with its words above it, or beyond the curve's end, where the axes show the point; an end beyond them is marked at their edge. */
record MarkedPoint(Axes axes, CurveMark mark, Theme theme) implements Layer {

    private static final double RADIUS = 5;
    private static final double BAR = 9;
    private static final double GAP = 6;

    @Override
    public String name() {
        return "mark " + mark.curve().name();
    }

    @Override
    public void draw(Surface surface) {
        double across = mark.curve().x(mark.index());
        double value = mark.curve().y(mark.index());
        boolean end = mark.kind() == CurveMark.Kind.END;
        if (!axes.across().shows(across) || !(end || axes.upright().shows(value))) {
            return;
        }
        double x = axes.x(across);
        boolean hasPlace = axes.upright().scale().shows(value);
        double y = hasPlace ? axes.frame().withinY(axes.y(value)) : axes.frame().bottom();
        var colour = Palette.pen(mark.curve().pen(), theme).colour();
        if (!end) {
            ring(surface, colour, x, y);
        } else {
            var bar = Polylines.of(x, y - theme.size(BAR), x, y + theme.size(BAR));
            surface.stroke(bar, Stroke.of(theme.background(), theme.size(5)));
            surface.stroke(bar, Stroke.of(colour, theme.size(2.6)));
        }
        words(surface, x, y);
    }

    private void ring(Surface surface, Colour colour, double x, double y) {
        var centre = Polylines.of(x, y);
        surface.dots(centre, theme.size(2 * RADIUS + 4), theme.background());
        surface.dots(centre, theme.size(2 * RADIUS + 2), colour);
        surface.dots(centre, theme.size(2 * RADIUS - 3), theme.background());
    }

    private void words(Surface surface, double x, double y) {
        double beyond = x + theme.size(BAR + GAP);
        boolean atEnd = mark.kind() == CurveMark.Kind.END
                && beyond + theme.small().width(mark.words()) <= axes.frame().right();
        if (atEnd) {
            surface.text(mark.words(), beyond, y + 0.34 * theme.small().size(), theme.small());
        } else {
            above(surface, x, y);
        }
    }

    private void above(Surface surface, double x, double y) {
        var style = theme.small().at(Anchor.MIDDLE);
        double half = style.width(mark.words()) / 2;
        var frame = axes.frame();
        double middle = Math.max(frame.left() + half, Math.min(frame.right() - half, x));
        double above = y - theme.size(BAR + GAP);
        double below = y + theme.size(BAR + GAP) + 0.72 * style.size();
        surface.text(mark.words(), middle, above - style.size() < frame.top() ? below : above, style);
    }
}
