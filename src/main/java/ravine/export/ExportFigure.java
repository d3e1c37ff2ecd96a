package ravine.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.ChartMarks;
import ravine.chart.Curve;
import ravine.contour.KeptLevels;
import ravine.contour.PanelGrid;
import ravine.contour.Plot;
import ravine.contour.PlotStyle;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
import ravine.panel.CountBy;
import ravine.panel.EpochMarks;
import ravine.panel.LandscapeOfSession;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.panel.SessionContours;
import ravine.panel.SessionPanel;
import ravine.panel.SessionPlot;
import ravine.panel.SessionSummary;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.sweep.MapPlan;

/** The figure that an export makes of a session: its panels and words, and the chart below. */
record ExportFigure(Export export, Session session, List<SessionPanel> panels, Function<MapPlan, DrawnMap> maps) {

    private static final double SHARE_OF_LOSSES = 0.28;
    private static final double MANY = 1000;

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
        var usual = SessionContours.style(session, export.theme());
        var rule = session.scene().options();
        var pen = export.levels().isEmpty()
                ? usual
                : usual.levelled(new KeptLevels(rule.levels(), export.levels()), rule.count());
        return pen.titled(words.title(), words.caption())
                .legendAt(legend ? export.parts().legend() : LegendPlace.NONE)
                .withColourBar(pen.colourBar() && export.parts().colourBar())
                .onGround(!export.parts().transparent());
    }

    private Figure losses(double width, double height) {
        var losses = panels.stream().map(ExportFigure::losses).toList();
        var curves = IntStream.range(0, panels.size())
                .boxed()
                .flatMap(panel -> curves(panels.get(panel), losses.get(panel)))
                .toList();
        var points = losses.stream().flatMap(each -> each.marks().stream()).toList();
        var epochs = panels.get(0).runs().stream()
                .findFirst()
                .map(run -> EpochMarks.of(run, CountBy.STEP))
                .orElse(EpochMarks.NONE);
        var marks = new ChartMarks(epochs.places(), points);
        double end = Math.max(1, panels.get(0).session().problem().steps());
        var counted = Axis.linear(0, end).titled("step");
        var chart =
                new Chart(curves, marks, counted, scaling(), Quantity.VALUE.symbol(), width, height, export.theme());
        return new Figure(width, height, export.theme().background(), List.of(chart), List.of());
    }

    private static LossCurves losses(SessionPanel panel) {
        return LossCurves.of(panel.session(), panel.runs(), panel.clouds(), Quantity.VALUE, CountBy.STEP);
    }

    /** The curves of a panel, which its title tells from those of the others, for a method has one pen in all. */
    private Stream<Curve> curves(SessionPanel panel, LossCurves losses) {
        var curves = losses.curves().stream();
        return panels.size() > 1 ? curves.map(curve -> curve.labelled(panel.title())) : curves;
    }

    /** Logarithmic where f spans several powers of ten and is positive. */
    private Scale scaling() {
        var values = panels.stream()
                .flatMapToDouble(ExportFigure::values)
                .filter(Double::isFinite)
                .summaryStatistics();
        return values.getMin() > 0 && values.getMax() > MANY * values.getMin() ? Scale.LOGARITHMIC : Scale.LINEAR;
    }

    /** Those of all runs, or the mean ones of clouds. */
    private static DoubleStream values(SessionPanel panel) {
        return panel.clouds().areNone()
                ? panel.runs().stream().flatMapToDouble(run -> IntStream.rangeClosed(0, run.last())
                        .mapToDouble(run::value))
                : panel.clouds().ofTracks().stream().flatMapToDouble(cloud -> IntStream.rangeClosed(0, cloud.last())
                        .mapToDouble(step -> cloud.at(step).f()));
    }
}
