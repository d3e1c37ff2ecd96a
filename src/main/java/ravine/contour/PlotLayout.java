package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Frame;

/** The division of a figure of one panel into its frame and what stands around it. */
record PlotLayout(Axes axes, Margins margins) {

    /** No frame gets smaller than this, however small the figure. */
    static final double LEAST = 24;

    static PlotLayout of(Plot plot, double width, double height) {
        // Labels depend on the view, which grows to the frame's shape, which depends on labels: the second round
        // settles it.
        var guess = new Axes(plot.across(), plot.upright(), new Frame(0, 0, width, height));
        var first = of(plot, guess, width, height);
        return of(plot, first.axes, width, height);
    }

    private static PlotLayout of(Plot plot, Axes labelled, double width, double height) {
        var style = plot.style();
        var margins = Margins.of(labelled, width, height, style);
        double least = style.theme().size(LEAST);
        double frameWidth = Math.max(least, width - margins.left() - margins.right());
        double frameHeight = Math.max(least, height - margins.top() - margins.bottom());
        var frame = new Frame(
                Math.round(margins.left()) + 0.5,
                Math.round(margins.top()) + 0.5,
                Math.floor(frameWidth),
                Math.floor(frameHeight));
        return new PlotLayout(plot.in(frame), margins);
    }
}
