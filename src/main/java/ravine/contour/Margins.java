package ravine.contour;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.Paragraph;

/** The room around the plots of a figure for labels, titles, colour bar and caption, by measured text; in pixels. */
record Margins(double left, double top, double right, double bottom, List<String> heading, List<String> caption) {

    private static final double PAD = 14;
    private static final double BAR_GAP = 18;
    private static final double BAR_WIDTH = 16;
    /** The baseline of the last line above the lower edge. */
    private static final double LAST_LINE = 12;

    /** The part of a figure's height that a title may take. */
    private static final double HEADING = 0.3;

    /** Room for the labels of these axes in a figure of so many pixels. */
    static Margins of(Axes labelled, double width, double height, PlotStyle style) {
        var theme = style.theme();
        double small = theme.small().size();
        double pad = theme.size(PAD);
        double left = pad + AxisLines.roomLeft(labelled, theme);
        int most = (int) Math.max(1, HEADING * height / Paragraph.height(2, theme.title()) * 2);
        var heading = Paragraph.shortened(Paragraph.lines(style.title(), width - left - pad, theme.title()), most);
        double top = pad
                + (heading.isEmpty() ? theme.size(4) : Paragraph.height(heading.size(), theme.title()) + theme.size(8));
        var caption = Paragraph.lines(style.caption(), width - left - pad, theme.small());
        double bottom = theme.size(AxisLines.TICK + AxisLines.GAP)
                + small
                + theme.size(17)
                + theme.size(LAST_LINE)
                + (caption.isEmpty() ? 0 : Paragraph.height(caption.size(), theme.small()) + theme.size(8));
        double right = pad + (style.colourBar() ? colourBarWidth(theme) : theme.size(8));
        // The words above a colour bar need that much, and what is shown beside begins as far down.
        top = Math.max(top, pad + theme.body().size());
        return new Margins(left, top, right, bottom, heading, caption);
    }

    /** What a colour bar takes beside a frame, with its labels. */
    static double colourBarWidth(Theme theme) {
        return theme.size(BAR_GAP + BAR_WIDTH) + ColourBar.labelWidth(theme);
    }

    /** The colour bar beside a frame. */
    static Frame colourBar(Frame frame, Theme theme) {
        return new Frame(frame.right() + theme.size(BAR_GAP), frame.top(), theme.size(BAR_WIDTH), frame.height());
    }

    /** Title and caption, as far as the style has them. */
    List<Layer> words(PlotStyle style, double x, double height) {
        var words = new ArrayList<Layer>();
        if (!style.title().isEmpty()) {
            words.add(titleAt(x, style.theme()));
        }
        if (!style.caption().isEmpty()) {
            words.add(captionAt(x, height, style.theme()));
        }
        return words;
    }

    /** The title above the frames. */
    private Paragraph titleAt(double x, Theme theme) {
        return new Paragraph("title", heading, x, Math.round(top) + 0.5 - theme.size(10), theme.title());
    }

    /** The caption at the foot of a figure. */
    private Paragraph captionAt(double x, double height, Theme theme) {
        return new Paragraph("caption", caption, x, height - theme.size(LAST_LINE), theme.small());
    }
}
