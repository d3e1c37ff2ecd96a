package ravine.figure;

import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Frame;

/** The division of a figure into the plot's frame and what stands around it. */
record Layout(Axes axes, Margins margins) {

    /** No frame gets smaller than this, however small the figure. */
    static final double LEAST = 24;

    static Layout of(Box wished, boolean equalAspect, double width, double height, PlotStyle style) {
        // Labels depend on the view, which grows to the frame's shape, which depends on labels: the second round
        // settles it.
        var guess = Axes.free(wished, new Frame(0, 0, width, height));
        var first = of(wished, guess, equalAspect, width, height, style);
        return of(wished, first.axes, equalAspect, width, height, style);
    }

    private static Layout of(
            Box wished, Axes labelled, boolean equalAspect, double width, double height, PlotStyle style) {
        var margins = Margins.of(labelled, width, style);
        double least = style.theme().size(LEAST);
        double frameWidth = Math.max(least, width - margins.left() - margins.right());
        double frameHeight = Math.max(least, height - margins.top() - margins.bottom());
        var frame = new Frame(
                Math.round(margins.left()) + 0.5,
                Math.round(margins.top()) + 0.5,
                Math.floor(frameWidth),
                Math.floor(frameHeight));
        return new Layout(Margins.axes(wished, equalAspect, frame), margins);
    }
}
