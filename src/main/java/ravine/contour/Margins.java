package ravine.contour;

import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Caption;

/** The room around the plots of a figure for labels, titles, colour bar and caption, by measured text; in pixels. */
record Margins(double left, double top, double right, double bottom, List<String> caption) {

    private static final double PAD = 14;
    private static final double BAR_GAP = 18;
    private static final double BAR_WIDTH = 16;
    /** The baseline of the last line above the lower edge. */
    private static final double LAST_LINE = 12;

    /** Room for the labels of these axes in a figure of so many pixels. */
    static Margins of(Axes labelled, double width, PlotStyle style) {
        var theme = style.theme();
        double small = theme.small().size();
        double pad = theme.size(PAD);
        double title = theme.body().width(labelled.upright().title());
        double left = pad
                + title
                + theme.size(9)
                + AxisLines.widest(AxisLines.ticksUpright(labelled, theme), theme)
                + theme.size(AxisLines.TICK + AxisLines.GAP);
        double top =
                pad + (style.title().isEmpty() ? theme.size(4) : theme.title().size() + theme.size(8));
        var caption = Caption.lines(style.caption(), width - left - pad, theme);
        double bottom = theme.size(AxisLines.TICK + AxisLines.GAP)
                + small
                + theme.size(17)
                + theme.size(LAST_LINE)
                + Caption.height(caption.size(), theme);
        double bar = theme.size(BAR_GAP + BAR_WIDTH) + ColourBar.labelWidth(theme);
        double right = pad + (style.colourBar() ? bar : theme.size(8));
        if (style.colourBar()) {
            top = Math.max(top, pad + theme.body().size());
        }
        return new Margins(left, top, right, bottom, caption);
    }

    /** The colour bar beside a frame. */
    static Frame colourBar(Frame frame, Theme theme) {
        return new Frame(frame.right() + theme.size(BAR_GAP), frame.top(), theme.size(BAR_WIDTH), frame.height());
    }

    /** The caption at the foot of a figure. */
    Caption captionAt(double x, double height, Theme theme) {
        return new Caption(caption, x, height - theme.size(LAST_LINE), theme);
    }
}
