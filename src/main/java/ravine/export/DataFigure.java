package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Frame;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.LegendPlace;
import ravine.figure.Paragraph;
import ravine.panel.SessionPanel;
import ravine.panel.SessionScatter;
import ravine.scatter.ModelKey;
import ravine.scatter.ScatterPanel;

/**
 * The rows of a session's data as a figure of its own, or as one half of a figure.
 *
 * @param words title and caption, none where the other half has them
 * @param alone whether it has a legend of its own
 */
record DataFigure(Export export, SessionPanel panel, FigureText words, boolean alone) {

    private static final double PAD = 14;

    /** The part of a figure's height that a title or a caption may take. */
    private static final double MOST = 0.3;

    Figure figure(double width, double height) {
        var theme = export.theme();
        double pad = theme.size(PAD);
        int most = (int) Math.max(1, MOST * height / Paragraph.height(2, theme.title()) * 2);
        var title = Paragraph.shortened(Paragraph.lines(words.title(), width - 2 * pad, theme.title()), most);
        var caption = Paragraph.lines(words.caption(), width - 2 * pad, theme.small());
        double above = title.isEmpty() ? 0 : pad + Paragraph.height(title.size(), theme.title());
        double below = caption.isEmpty() ? 0 : pad + Paragraph.height(caption.size(), theme.small());
        var around = new ArrayList<Layer>();
        if (!title.isEmpty()) {
            around.add(new Paragraph("title", title, pad, above, theme.title()));
        }
        if (!caption.isEmpty()) {
            around.add(new Paragraph("caption", caption, pad, height - pad, theme.small()));
        }
        var session = panel.session();
        int pen = session.tracks().isEmpty() ? 0 : session.tracks().get(0).pen();
        var plot = SessionScatter.of(session, panel.runs(), pen);
        if (alone
                && export.parts().legend() != LegendPlace.NONE
                && !plot.names().isEmpty()) {
            var key = new ModelKey(plot.models(), pad, above + pad, width - 2 * pad, theme);
            around.add(key);
            above += pad + key.height();
        }
        var room = new Frame(0, above, width, Math.max(1, height - above - below));
        var points = ScatterPanel.of(plot, room, theme);
        return new Figure(width, height, theme.background(), List.of(points), around);
    }
}
