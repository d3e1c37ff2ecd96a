package ravine.figure;

import java.util.List;
import ravine.Box;
import ravine.formula.Formula;

/** One of several plots of the same surface, with the paths on it. */
public record Panel(String title, List<Trace> traces) {

    public Panel {
        traces = List.copyOf(traces);
    }

    /** Panels of f seen through one box, in a figure of so many pixels; there is at least one. */
    public static Sheet sheet(
            List<Panel> panels,
            Formula formula,
            Box view,
            boolean equalAspect,
            double width,
            double height,
            Look look) {
        return Panels.sheet(formula, view, equalAspect, width, height, look, panels);
    }
}
