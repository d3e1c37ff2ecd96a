package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Frame;
import ravine.figure.AxisLines;
import ravine.figure.Layer;

/** A function as it is plotted: the axes that it has in a frame, and what stands still there. */
public interface Plot {

    /** What stands still in frames of one size, sampled once for all of them. */
    interface Drawing {

        /** The ground in one of the frames, with these layers over what is inside, and around the frame. */
        Ground ground(PlotStyle style, Axes axes, List<Layer> over, List<Layer> around);

        /** What stands beside all frames together, such as a colour bar. */
        List<Layer> beside(Frame frames);
    }

    PlotStyle style();

    /** The axes before a frame makes them longer. */
    Axis across();

    Axis upright();

    /** The axes in a frame. */
    Axes in(Frame frame);

    /** How many times as wide as high it is seen best. */
    double shape();

    /** What is drawn on axes like these. */
    Drawing drawn(Axes axes);

    /** The only ground of a figure of so many pixels, with the axes, title and caption around it. */
    default Ground alone(double width, double height) {
        var layout = PlotLayout.of(this, width, height);
        var axes = layout.axes();
        var drawing = drawn(axes);
        var around = new ArrayList<>(drawing.beside(axes.frame()));
        around.addAll(layout.margins().words(style(), axes.frame().left(), height));
        return drawing.ground(style(), axes, List.of(AxisLines.of(axes, style().theme())), around);
    }
}
