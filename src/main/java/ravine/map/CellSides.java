package ravine.map;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Mosaic;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.sweep.MapPlan;

/** Where the sides of a map's cells are in pixels, within the frame; they lie between two pixels, so that no pixel mixes the colours painted one over the other. */
final class CellSides {

    private final double[] x;
    private final double[] y;

    CellSides(Axes axes, MapPlan plan) {
        var places = axes.inPlaces();
        var frame = axes.frame();
        x = IntStream.rangeClosed(0, plan.across().count())
                .mapToDouble(
                        column -> Math.rint(frame.withinX(places.x(plan.across().edge(column)))))
                .toArray();
        y = IntStream.rangeClosed(0, plan.upright().count())
                .mapToDouble(
                        row -> Math.rint(frame.withinY(places.y(plan.upright().edge(row)))))
                .toArray();
    }

    int columns() {
        return x.length - 1;
    }

    int rows() {
        return y.length - 1;
    }

    /** The cells in some of these colours, counted row by row from below. */
    Mosaic mosaic(IntUnaryOperator ofCells, List<Colour> colours) {
        return new Mosaic(x, y, ofCells, colours);
    }

    /** Lines in units of a cell from the lower left corner, in pixels. */
    Polylines placed(Polylines cells) {
        var placed = new PolylineBuilder();
        for (int piece = 0; piece < cells.pieces(); piece++) {
            for (int k = cells.start(piece); k < cells.end(piece); k++) {
                placed.add(x[(int) cells.x(k)], y[(int) cells.y(k)]);
            }
            placed.end();
        }
        return placed.build();
    }
}
