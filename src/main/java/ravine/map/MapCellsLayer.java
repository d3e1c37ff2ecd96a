package ravine.map;

import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.MapPlan;

/** The cells of a map. Each class is painted over all before it, so that no ground shows between two. */
record MapCellsLayer(Axes axes, MapPlan plan, MapColouring colouring, Theme theme) implements Layer {

    private static final double SPACING = 8;

    @Override
    public String name() {
        return "map";
    }

    @Override
    public void draw(Surface surface) {
        var counts = colouring.counts();
        for (int index = 0; index < counts.length; index++) {
            int least = index;
            if (counts[index] > 0) {
                var region = CellRegions.outline(
                        plan.across().count(), plan.upright().count(), cell -> colouring.of(cell) >= least);
                surface.fill(placed(region), colouring.classes().get(index).colour());
            }
        }
        for (int index = 0; index < counts.length; index++) {
            var kind = colouring.classes().get(index);
            if (counts[index] > 0 && kind.pattern() != MapPattern.PLAIN) {
                pattern(surface, index, kind);
            }
        }
    }

    /** Sides of cells lie between pixels, so that no pixel mixes the colours painted one over the other. */
    private double x(double column) {
        return Math.rint(axes.frame().left()
                + column / plan.across().count() * axes.frame().width());
    }

    private double y(double row) {
        return Math.rint(axes.frame().bottom()
                - row / plan.upright().count() * axes.frame().height());
    }

    private Polylines placed(Polylines cells) {
        var placed = new PolylineBuilder();
        for (int piece = 0; piece < cells.pieces(); piece++) {
            for (int k = cells.start(piece); k < cells.end(piece); k++) {
                placed.add(x(cells.x(k)), y(cells.y(k)));
            }
            placed.end();
        }
        return placed.build();
    }

    private boolean isOf(int index, double x, double y) {
        var frame = axes.frame();
        int column = (int) ((x - frame.left()) / frame.width() * plan.across().count());
        int row = (int) ((frame.bottom() - y) / frame.height() * plan.upright().count());
        return frame.contains(x, y)
                && column < plan.across().count()
                && row < plan.upright().count()
                && colouring.of(row * plan.across().count() + column) == index;
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
