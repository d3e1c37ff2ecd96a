package ravine.export;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Frame;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
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

    Figure figure(double width, double height) {
        var theme = export.theme();
        double pad = theme.size(WordsAround.PAD);
        var around = WordsAround.of(words, width, height, theme);
        var layers = new ArrayList<>(around.layers());
        var room = around.room();
        var session = panel.session();
        int pen = session.tracks().isEmpty() ? 0 : session.tracks().get(0).pen();
        var plot = SessionScatter.of(session, panel.runs(), pen);
        if (alone
                && export.parts().legend() != LegendPlace.NONE
                && !plot.names().isEmpty()) {
            var key = new ModelKey(plot.models(), pad, room.top() + pad, width - 2 * pad, theme);
            layers.add(key);
            double taken = pad + key.height();
            room = new Frame(0, room.top() + taken, width, Math.max(1, room.height() - taken));
        }
        var points = ScatterPanel.of(plot, room, theme);
        return new Figure(width, height, theme.background(), List.of(points), layers);
    }
}
