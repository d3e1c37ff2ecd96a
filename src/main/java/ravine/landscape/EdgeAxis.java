package ravine.landscape;

import java.util.List;
import ravine.axis.Tick;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Layer;

/**
 * An edge of the box with ticks, their labels and a title.
 *
 * @param ticks their places as parts of the edge from its one end, 0, to the other, 1
 * @param outX the way on the screen from the edge to the labels, of length 1 with {@code outY}
 * @param upright whether it is one of heights, with its title above it
 * @param room where labels may be
 */
record EdgeAxis(
        double fromX,
        double fromY,
        double toX,
        double toY,
        double outX,
        double outY,
        List<Tick> ticks,
        String title,
        boolean upright,
        Frame room,
        Theme theme)
        implements Layer {

    /** A direction more across than this has its labels beside it. */
    private static final double ASIDE = 0.4;

    private static final double LONGEST = 17;

    @Override
    public String name() {
        return "axis";
    }

    @Override
    public void draw(Surface surface) {
        double tick = theme.size(AxisLines.TICK);
        double gap = tick + theme.size(AxisLines.GAP);
        var lines = new PolylineBuilder();
        var style = theme.small();
        double widest = 0;
        for (var mark : ticks) {
            double x = fromX + mark.place() * (toX - fromX);
            double y = fromY + mark.place() * (toY - fromY);
            if (room.contains(x, y)) {
                lines.add(x, y);
                lines.add(x + tick * outX, y + tick * outY);
                lines.end();
                text(surface, mark.label(), x + gap * outX, y + gap * outY, style.size(), false);
                widest = Math.max(widest, style.width(mark.label()));
            }
        }
        var stroke = Stroke.of(theme.line(), theme.size(1));
        surface.stroke(lines.build(), stroke);
        surface.stroke(Polylines.of(fromX, fromY, toX, toY), stroke);
        if (!ticks.isEmpty()) {
            title(surface, gap, widest);
        }
    }

    private void title(Surface surface, double gap, double widest) {
        double body = theme.body().size();
        if (upright) {
            double y = Math.max(room.top() + body, Math.min(fromY, toY) - theme.size(9));
            surface.text(title, fromX, y, theme.body().at(Anchor.MIDDLE));
            return;
        }
        double away = gap
                + Math.abs(outX) * (widest + theme.size(6))
                + Math.abs(outY) * (theme.small().size() + theme.size(LONGEST - 0.72 * 13.5));
        double x = (fromX + toX) / 2 + away * outX;
        double y = (fromY + toY) / 2 + away * outY;
        if (room.contains(x, y)) {
            text(surface, title, x, y, body, true);
        }
    }

    private void text(Surface surface, String words, double x, double y, double size, boolean large) {
        var anchor = outX > ASIDE ? Anchor.START : outX < -ASIDE ? Anchor.END : Anchor.MIDDLE;
        var style = large ? theme.body() : theme.small();
        double baseline = y + (0.34 + 0.38 * outY) * size;
        double lead = style.width(words) * anchor.share();
        double left = Math.max(room.left(), Math.min(room.right() - style.width(words), x - lead));
        surface.text(words, left + lead, Math.min(room.bottom(), baseline), style.at(anchor));
    }
}
