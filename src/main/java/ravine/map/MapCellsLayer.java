package ravine.map;

import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.MapPlan;

/** The cells of a map, as far as they are in the frame, and patterns on some classes. */
record MapCellsLayer(Axes axes, MapPlan plan, MapColouring colouring, Theme theme, CellAreas areas) implements Layer {

    private static final double SPACING = 8;

    static MapCellsLayer of(Axes axes, MapPlan plan, MapColouring colouring, Theme theme) {
        return new MapCellsLayer(axes, plan, colouring, theme, new CellAreas(new CellSides(axes, plan), colouring));
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public void draw(Surface surface) {
        areas.draw(surface);
        var counts = colouring.counts();
        for (int index = 0; index < counts.length; index++) {
            var kind = colouring.classes().get(index);
            if (counts[index] > 0 && kind.pattern() != MapPattern.PLAIN) {
                pattern(surface, index, kind);
            }
        }
    }

    private boolean isOf(int index, double x, double y) {
        if (!axes.frame().contains(x, y)) {
            return false;
        }
        var at = axes.inPlaces().at(x, y);
        return colouring.of(plan.cellAt(at.x1(), at.x2())) == index;
    }

    /** Dots, or dashes of two pixels that join to lines, where cells of the class are. */
    private void pattern(Surface surface, int index, MapClass kind) {
        var frame = axes.frame();
        double spacing = theme.size(SPACING);
        var dots = new PolylineBuilder();
        var lines = new PolylineBuilder();
        boolean upright = kind.pattern() == MapPattern.UPRIGHT;
        double along = upright ? frame.height() : frame.width();
        double side = upright ? frame.width() : frame.height();
        double step = kind.pattern() == MapPattern.DOTS ? spacing : 2;
        for (double way = spacing / 2; way < side; way += spacing) {
            for (double at = step / 2; at < along; at += step) {
                double x = frame.left() + (upright ? way : at);
                double y = frame.top() + (upright ? at : way);
                if (isOf(index, x, y) && kind.pattern() == MapPattern.DOTS) {
                    dots.add(x, y);
                    dots.end();
                } else if (isOf(index, x, y)) {
                    lines.add(x, y);
                } else {
                    lines.end();
                }
            }
            lines.end();
        }
        surface.dots(dots.build(), theme.size(2.2), kind.ink());
        surface.stroke(lines.build(), Stroke.of(kind.ink(), theme.size(1)));
    }
}
