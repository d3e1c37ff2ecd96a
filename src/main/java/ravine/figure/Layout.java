package ravine.figure;

import ravine.Box;

/** The division of a figure into the plot's frame, the colour bar and the margins for labels and titles, by measured text. */
record Layout(Axes axes, Frame colourBar) {

    private static final double PAD = 14;
    private static final double BAR_GAP = 18;
    private static final double BAR_WIDTH = 16;
    /** No frame gets smaller than this, however small the figure. */
    private static final double LEAST = 24;

    static Layout of(Box wished, boolean equalAspect, double width, double height, Look look) {
        // Labels depend on the view, which grows to the frame's shape, which depends on labels: the second round
        // settles it.
        var guess = Axes.free(wished, new Frame(0, 0, width, height));
        var first = of(wished, guess, equalAspect, width, height, look);
        return of(wished, first.axes, equalAspect, width, height, look);
    }

    private static Layout of(Box wished, Axes labelled, boolean equalAspect, double width, double height, Look look) {
        var theme = look.theme();
        double small = theme.small().size();
        double pad = theme.size(PAD);
        double titleX2 = theme.body().width("x₂");
        double left = pad
                + titleX2
                + theme.size(9)
                + AxisLines.widest(AxisLines.ticksX2(labelled, theme), theme)
                + theme.size(AxisLines.TICK + AxisLines.GAP);
        double top =
                pad + (look.title().isEmpty() ? theme.size(4) : theme.title().size() + theme.size(8));
        double bottom = theme.size(AxisLines.TICK + AxisLines.GAP)
                + small
                + theme.size(17)
                + theme.size(12)
                + (look.caption().isEmpty() ? 0 : small + theme.size(8));
        double bar = theme.size(BAR_GAP + BAR_WIDTH) + ColourBar.labelWidth(theme);
        double right = pad + (look.colourBar() ? bar : theme.size(8));
        if (look.colourBar()) {
            top = Math.max(top, pad + theme.body().size());
        }
        double frameWidth = Math.max(theme.size(LEAST), width - left - right);
        double frameHeight = Math.max(theme.size(LEAST), height - top - bottom);
        var frame = new Frame(
                Math.round(left) + 0.5, Math.round(top) + 0.5, Math.floor(frameWidth), Math.floor(frameHeight));
        var axes = equalAspect ? Axes.equal(wished, frame) : Axes.free(wished, frame);
        return new Layout(
                axes,
                new Frame(frame.right() + theme.size(BAR_GAP), frame.top(), theme.size(BAR_WIDTH), frame.height()));
    }
}
