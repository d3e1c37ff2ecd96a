package ravine.figure;

import java.util.List;
import ravine.Box;
import ravine.formula.Formula;

/** One of several plots of the same surface; a legend names its paths, where the title does not. */
public record Panel(String title, boolean legend, Plotting plotting) {

    /** What draws the paths on a ground. */
    @FunctionalInterface
    public interface Plotting {

        /** The plot after so many steps, 0 being the start. */
        Plot at(Backdrop backdrop, int step);
    }

    /** Panels of f seen through one box, in a figure of so many pixels, after so many steps; there is at least one. */
    public static Sheet sheet(
            List<Panel> panels,
            Formula formula,
            Box view,
            boolean equalAspect,
            double width,
            double height,
            PlotStyle style,
            int steps) {
        return Panels.sheet(formula, view, equalAspect, width, height, style, panels, steps);
    }
}
