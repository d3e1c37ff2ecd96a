package ravine.export;

import java.util.List;
import java.util.function.Function;
import ravine.contour.PanelGrid;
import ravine.contour.Plot;
import ravine.contour.PlotStyle;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
import ravine.panel.LandscapeOfSession;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.panel.SessionSummary;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.sweep.MapPlan;

/** The figure that an export makes of a session: its panels and words, and the chart below. */
record ExportFigure(Export export, Session session, List<SessionPanel> panels, Function<MapPlan, DrawnMap> maps) {

    private static final double SHARE_OF_LOSSES = 0.28;

    Figure figure() {
        double width = export.size().widthInPixels();
        double room = export.parts().losses() ? Math.round(export.size().heightInPixels() * SHARE_OF_LOSSES) : 0;
        double height = export.size().heightInPixels() - room;
        var picture = picture(width, height);
        var whole = export.parts().losses() ? picture.above(losses(width, room)) : picture;
        return export.parts().transparent() ? whole.transparent() : whole;
    }

    /** What the session shows: one view or two side by side; the first has the words and the legend. */
    private Figure picture(double width, double height) {
        var views = PictureView.shownOf(session);
        var first = views.get(0);
        if (views.size() < 2) {
            return view(first, true, true, width, height);
        }
        double half = Math.rint(width / 2);
        var second = views.get(1);
        boolean words = first != PictureView.DATA && first != PictureView.MAP;
        return view(first, words, words, half, height).beside(view(second, !words, !words, width - half, height));
    }

    /** A view, with title and caption and with a legend if that is wished. */
    private Figure view(PictureView view, boolean said, boolean legend, double width, double height) {
        var words = said ? words() : FigureText.NONE;
        return switch (view) {
            case CONTOURS, LANDSCAPE, CURVE ->
                paths(SessionPlot.of(view, session, style(words, legend)), view, width, height);
            case MAP -> new MapFigure(session, words, export.theme(), maps).figure(width, height);
            case DATA -> new DataFigure(export, panels.get(0), words, legend).figure(width, height);
        };
    }

    private FigureText words() {
        var caption = export.words().caption();
        var whole = export.words().settings() ? (caption + " " + SessionSummary.of(session)).strip() : caption;
        return new FigureText(export.words().title(), whole, false);
    }

    /** What has paths on it, divided into panels if that is wished. */
    private Figure paths(Plot plot, PictureView view, double width, double height) {
        var seen = panels.stream()
                .map(panel -> panel.withView(session.scene().view()).as(view))
                .toList();
        var titled = seen.stream().map(panel -> titled(panel, view)).toList();
        if (export.panels().isPresent()) {
            return PanelGrid.figure(plot, width, height, titled);
        }
        var panel = titled.get(0).on(plot.alone(width, height));
        return new Figure(width, height, export.theme().background(), List.of(panel), List.of());
    }

    private PanelGrid.Titled titled(SessionPanel panel, PictureView view) {
        return view == PictureView.LANDSCAPE
                ? new LandscapeOfSession(panel, export.parts().landscape())
                : panel;
    }

    private PlotStyle style(FigureText words, boolean legend) {
        var pen = export.style(session, export.theme());
        return pen.titled(words.title(), words.caption())
                .legendAt(legend ? export.parts().legend() : LegendPlace.NONE)
                .withColourBar(pen.colourBar() && export.parts().colourBar())
                .onGround(!export.parts().transparent());
    }

    private Figure losses(double width, double height) {
        var chart = new LossesBelow(panels, export.theme()).chart(width, height);
        return new Figure(width, height, export.theme().background(), List.of(chart), List.of());
    }
}
