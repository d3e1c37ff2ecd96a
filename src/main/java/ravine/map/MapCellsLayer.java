package ravine.map;

import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.sweep.MapPlan;

/**
 * The cells of a map, as far as they are in the frame. Each class is painted over all before it, so that no ground shows between two.
 *
 * @param regions of each class and those behind it, made once, for that takes longer than to draw them
 */
record MapCellsLayer(Axes axes, MapPlan plan, MapColouring colouring, Theme theme, List<Polylines> regions)
        implements Layer {

    private static final double SPACING = 8;

    MapCellsLayer {
        regions = List.copyOf(regions);
    }

    static MapCellsLayer of(Axes axes, MapPlan plan, MapColouring colouring, Theme theme) {
        var sides = new CellSides(axes, plan);
        var counts = colouring.counts();
        var outlines =
                CellRegions.outlines(plan.across().count(), plan.upright().count(), colouring::of, counts.length);
        var regions = IntStream.range(0, counts.length)
                .mapToObj(index -> counts[index] == 0 ? Polylines.NONE : sides.placed(outlines.get(index)))
                .toList();
        return new MapCellsLayer(axes, plan, colouring, theme, regions);
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public void draw(Surface surface) {
        for (int index = 0; index < regions.size(); index++) {
            if (regions.get(index).pieces() > 0) {
                surface.fill(regions.get(index), colouring.classes().get(index).colour());
            }
        }
        for (int index = 0; index < regions.size(); index++) {
            var kind = colouring.classes().get(index);
            if (regions.get(index).pieces() > 0 && kind.pattern() != MapPattern.PLAIN) {
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
