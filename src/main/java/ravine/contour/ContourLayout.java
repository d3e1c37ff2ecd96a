package ravine.contour;

import ravine.axis.Axes;
import ravine.draw.Frame;

/** The division of a figure of one panel into its frame and what stands around it. */
record ContourLayout(Axes axes, Margins margins) {

    /** No frame gets smaller than this, however small the figure. */
    static final double LEAST = 24;

    static ContourLayout of(Landscape landscape, double width, double height, PlotStyle style) {
        // Labels depend on the view, which grows to the frame's shape, which depends on labels: the second round
        // settles it.
        var guess = new Axes(landscape.across(), landscape.upright(), new Frame(0, 0, width, height));
        var first = of(landscape, guess, width, height, style);
        return of(landscape, first.axes, width, height, style);
    }

    private static ContourLayout of(Landscape landscape, Axes labelled, double width, double height, PlotStyle style) {
        var margins = Margins.of(labelled, width, height, style);
        double least = style.theme().size(LEAST);
        double frameWidth = Math.max(least, width - margins.left() - margins.right());
        double frameHeight = Math.max(least, height - margins.top() - margins.bottom());
        var frame = new Frame(
                Math.round(margins.left()) + 0.5,
                Math.round(margins.top()) + 0.5,
                Math.floor(frameWidth),
                Math.floor(frameHeight));
        return new ContourLayout(landscape.in(frame), margins);
    }
}
