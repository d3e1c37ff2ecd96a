package ravine.trace;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import ravine.contour.ContourPanel;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LegendSpot;
import ravine.figure.Projection;

/** The legend of paths that are seen elsewhere than on contours. */
public record ProjectedLegend(Layer layer, Frame box) {

    /** The legend in the frame of a panel; empty where none is wanted or has room. {@code cost} is what it counts to cover what is under a box, in pixels of a path. */
    public static Optional<ProjectedLegend> of(
            ContourPanel contours,
            Frame panel,
            List<Trace> traces,
            List<Trace> others,
            LegendSpot spot,
            Projection places,
            Function<Trace, Polylines> wholePath,
            ToDoubleFunction<Frame> cost) {
        return LegendLayout.legend(contours, panel, traces, others, spot, places, wholePath, cost)
                .map(legend -> new ProjectedLegend(legend, legend.box()));
    }

    /** What is left of a panel in which its legend can be put. */
    public static Frame room(Frame panel, Theme theme) {
        return LegendLayout.room(panel, theme);
    }
}
